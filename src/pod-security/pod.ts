import { readKnown } from "../decode/known.ts";
import { plainData } from "../decode/plain-data.ts";
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

/** A container of any list; what an ephemeral one cannot have, the API's type of it has all the same. */
export type AnyContainer = Container | EphemeralContainer;

/** What policies look at in a Pod template. */
export interface Pod {
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: Partial<PodSpec>;
  /** Init containers, then containers, then ephemeral ones. */
  readonly containers: readonly AnyContainer[];
  /** Whether `os.name` is `windows`, where fields of Linux cannot be set. */
  readonly windows: boolean;
  /** Whether `hostUsers` is `false`: root inside is then nobody outside. */
  readonly userNamespace: boolean;
}

type Path = readonly string[];

/** What stands at the end of a path; `undefined` where something on the way is missing. */
function at(value: unknown, path: Path): unknown {
  for (const key of path) {
    if (!hasFields(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** The same, with the objects on the way and with nothing beside it. */
function only(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || !hasFields(value)) return value;
  return Object.hasOwn(value, key) ? { [key]: only(value[key], rest) } : {};
}

/** Whether something stands there; `null` is nothing. */
const has = (value: unknown, path: Path): boolean => (at(value, path) ?? undefined) !== undefined;

const ofJob: Path = ["spec", "template"];
const ofCronJob: Path = ["spec", "jobTemplate", "spec", "template"];

/** What a Pod template is before it is known to be valid. */
type Template = Pick<PodTemplateSpec, "metadata"> & { readonly spec?: Partial<PodSpec> };

/**
 * Refuses a manifest without a Pod template where one may stand elsewhere. Of an object of another kind there is nothing to say; what names
 * none may be a part of a Job, and the wrong one.
 */
function checkHasNone(manifest: object, kind: unknown): void {
  if (Array.isArray(at(manifest, ["items"]))) throw new Refusal("it is a list: ask for each of its items");
  if (kind === "CronJob" && has(manifest, ofJob)) throw new Refusal("it is a CronJob with the spec of a Job");
  if (kind === "Job" && has(manifest, ofCronJob)) throw new Refusal("it is a Job with the spec of a CronJob");
  if ((typeof kind !== "string" || kind === "") && !isEmpty(manifest))
    throw new Refusal("it has no Pod template: it is no Job, CronJob or Pod");
}

/** The Pod's metadata and spec in a manifest. What can hold none is refused, so that nothing is let in by mistake. */
function templateOf(manifest: unknown): Template {
  if (manifest === null) return {};
  if (!isObject(manifest) || isThenable(manifest)) throw new Refusal("it is no Job or CronJob");
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
 * The Pod template of a Job or CronJob, or a Pod.
 *
 * @throws Refusal for what holds none, or a value that the server cannot read.
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
