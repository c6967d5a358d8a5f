// What the checks share: how they word what they find, and whom they name.

import { byCodePoint } from "../faults/go-words.ts";
import type { AnyContainer, Context, Pod } from "./pod.ts";

/** What a check holds against a Pod: the reason, and who or what it is, which may be empty. */
export type Finding = readonly [reason: string, detail: string];

/** One check of a level; what it gives is false when there is nothing to refuse. */
export type Check = (pod: Pod) => Finding | "" | false | undefined;

/** Whether something is to refuse in a `securityContext`, or in the container that has it: any true value. */
type Test = (security: Context | undefined, container?: AnyContainer) => unknown;

/**
 * A noun for so many items.
 *
 * @see pod-security-admission/policy pluralize
 */
export const plural = (noun: string, items: readonly unknown[]): string =>
  noun + (items.length === 1 ? "" : "s");

/**
 * Items between quotes, which are not escaped.
 *
 * @see pod-security-admission/policy joinQuote
 */
export const quoted = (items: readonly string[]): string => `"${items.join('", "')}"`;

/** A noun and the names that it stands for: `containers "a", "b"`; nothing where there are none. */
export const named = (noun: string, names: readonly string[]): string =>
  names.length > 0 ? `${plural(noun, names)} ${quoted(names)}` : "";

/** `containers "a", "b" use …`; nothing where there are no names. */
export const using = (noun: string, names: readonly string[], what: string): string =>
  names.length > 0 ? `${named(noun, names)} use${names.length === 1 ? "s" : ""} ${what}` : "";

/** Those that there are, joined. */
export const both = (...parts: readonly string[]): string => parts.filter(Boolean).join(" and ");

/** Different texts in Go's order. */
export const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort(byCodePoint);

/** The names of the items that are to refuse. */
export const namesOf = <T extends { readonly name?: string }>(
  items: readonly T[],
  has: (item: T) => unknown,
): string[] => items.filter(has).map(({ name = "" }) => name);

/** The names of the containers that are to refuse. */
export const containerNames = (pod: Pod, has: Test): string[] =>
  namesOf(pod.containers, container => has(container.securityContext, container));

/** The containers that are to refuse: `containers "a", "b"`, or nothing. */
export const containersThat = (pod: Pod, has: Test): string => named("container", containerNames(pod, has));

/** Who is to refuse, the Pod's own `securityContext` too: `pod and containers "a", "b"`, or nothing. */
export const settersThat = (pod: Pod, has: Test): string =>
  both(has(pod.spec.securityContext) ? "pod" : "", containersThat(pod, has));
