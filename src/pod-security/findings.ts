// What the checks share: the wording of their findings, and the names in them.

import { byCodePoint } from "../faults/go-words.ts";
import type { AnyContainer, Context, Pod } from "./pod.ts";

/** The reason why a check refuses a Pod, and who or what it is about, which may be empty. */
export type Finding = readonly [reason: string, detail: string];

/** One check of a level. It returns a falsy value if it refuses nothing. */
export type Check = (pod: Pod) => Finding | "" | false | undefined;

/** Returns a true value to refuse a `securityContext`, or the container that has it. */
type Test = (security: Context | undefined, container?: AnyContainer) => unknown;

/**
 * Returns a noun in the singular or plural.
 *
 * @see pod-security-admission/policy pluralize
 */
export const plural = (noun: string, items: readonly unknown[]): string =>
  noun + (items.length === 1 ? "" : "s");

/**
 * Puts items between quotes, without escapes.
 *
 * @see pod-security-admission/policy joinQuote
 */
export const quoted = (items: readonly string[]): string => `"${items.join('", "')}"`;

/** Returns a noun and its names: `containers "a", "b"`; empty without names. */
export const named = (noun: string, names: readonly string[]): string =>
  names.length > 0 ? `${plural(noun, names)} ${quoted(names)}` : "";

/** Returns `containers "a", "b" use …`; empty without names. */
export const using = (noun: string, names: readonly string[], what: string): string =>
  names.length > 0 ? `${named(noun, names)} use${names.length === 1 ? "s" : ""} ${what}` : "";

/** Joins the parts that are not empty. */
export const both = (...parts: readonly string[]): string => parts.filter(Boolean).join(" and ");

/** Returns the distinct texts in Go's order. */
export const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort(byCodePoint);

/** Returns the names of the items to refuse. */
export const namesOf = <T extends { readonly name?: string }>(
  items: readonly T[],
  has: (item: T) => unknown,
): string[] => items.filter(has).map(({ name = "" }) => name);

/** Returns the names of the containers to refuse. */
export const namesThat = (pod: Pod, has: Test): string[] =>
  namesOf(pod.containers, container => has(container.securityContext, container));

/** Returns the containers to refuse: `containers "a", "b"`, or an empty text. */
export const containersThat = (pod: Pod, has: Test): string => named("container", namesThat(pod, has));

/** Returns who is to be refused, including the Pod's own `securityContext`: `pod and containers "a", "b"`, or an empty text. */
export const settersThat = (pod: Pod, has: Test): string =>
  both(has(pod.spec.securityContext) ? "pod" : "", containersThat(pod, has));
