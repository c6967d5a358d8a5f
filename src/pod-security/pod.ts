import { plainData } from "../decode/plain-data.ts";
import { readKnown } from "../decode/read-known.ts";
import { Refusal } from "../decode/reading.ts";
import { dataOf } from "../models/brand.ts";
import type {
  Container,
  EphemeralContainer,
  PodSecurityContext,
  PodSpec,
  PodTemplateSpec,
  SecurityContext,
} from "../models/index.ts";
import { hasFields, isEmpty, isObject, isThenable } from "../values/value.ts";

/** A `securityContext`, of a Pod or of a container. */
export type Context = PodSecurityContext & SecurityContext;

/** A container of any list. The API's type of an ephemeral container has all fields, including those that it cannot set. */
export type AnyContainer = Container | EphemeralContainer;

/** The parts of a Pod template that policies check. */
export interface Pod {
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: Partial<PodSpec>;
  /** Init containers, then containers, then ephemeral ones. */
  readonly containers: readonly AnyContainer[];
  /** Whether `os.name` is `windows`, where Linux fields cannot be set. */
  readonly windows: boolean;
  /** Whether `hostUsers` is `false`: then root inside is an ordinary user outside. */
  readonly userNamespace: boolean;
}

type Path = readonly string[];

/** Returns the value at the end of a path; `undefined` if a part of the path is missing. */
function at(value: unknown, path: Path): unknown {
  for (const key of path) {
    if (!hasFields(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** Returns a copy of the value with nothing but what is on the path. */
function only(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || !hasFields(value)) return value;
  return Object.hasOwn(value, key) ? { [key]: only(value[key], rest) } : {};
}

/** Whether there is a value at a path; `null` does not count. */
const has = (value: unknown, path: Path): boolean => (at(value, path) ?? undefined) !== undefined;

const ofJob: Path = ["spec", "template"];
const ofCronJob: Path = ["spec", "jobTemplate", "spec", "template"];

/** A Pod template that may still be invalid. */
type Template = Pick<PodTemplateSpec, "metadata"> & { readonly spec?: Partial<PodSpec> };

/**
 * Refuses a manifest without a Pod template if the template may be elsewhere. An object of another kind is accepted. An object without a
 * kind may be the wrong part of a Job.
 */
function checkHasNone(manifest: object, kind: unknown): void {
  if (Array.isArray(at(manifest, ["items"]))) throw new Refusal("it is a list: ask for each of its items");
  if (kind === "CronJob" && has(manifest, ofJob)) throw new Refusal("it is a CronJob with the spec of a Job");
  if (kind === "Job" && has(manifest, ofCronJob)) throw new Refusal("it is a Job with the spec of a CronJob");
  if ((typeof kind !== "string" || kind === "") && !isEmpty(manifest))
    throw new Refusal("it has no Pod template: it is not a Job, CronJob or Pod");
}

/** Returns the Pod's metadata and spec in a manifest. Refuses what cannot contain them, so that nothing is allowed by mistake. */
function templateOf(manifest: unknown): Template {
  if (manifest === null) return {};
  if (!isObject(manifest) || isThenable(manifest)) throw new Refusal("it is not a Job or CronJob");
  const kind = at(manifest, ["kind"]);
  const path = kind === "CronJob" ? ofCronJob : ofJob;
  const holder = only(manifest, path) as Record<string, unknown>;
  if (!has(holder, path)) {
    if (kind === "Pod") return readKnown(manifest, "PodTemplateSpec");
    checkHasNone(manifest, kind);
  }
  return (at(readKnown(holder, path === ofJob ? "Job" : "CronJob"), path) ?? {}) as Template;
}

/**
 * Returns the Pod template of a Job or CronJob, or a Pod.
 *
 * @throws Refusal for a manifest that may have one elsewhere, and for a value that the server cannot read.
 * @see pod-security-admission/policy visitContainers
 * @see pod-security-admission/policy relaxPolicyForUserNamespacePod
 */
export function podOf(manifest: unknown): Pod {
  const { metadata, spec = {} } = templateOf(plainData(dataOf(manifest)));
  return {
    annotations: metadata?.annotations ?? {},
    spec,
    containers: [
      ...(spec.initContainers ?? []),
      ...(spec.containers ?? []),
      ...(spec.ephemeralContainers ?? []),
    ],
    windows: spec.os?.name === "windows",
    userNamespace: spec.hostUsers === false,
  };
}
