import { fieldError } from "../faults/field-error.ts";
import { goQuote, unfit } from "../faults/go-words.ts";
import { isBatchKind } from "../models/batch-kind.ts";
import type { CronJob, Job } from "../models/index.ts";
import { each } from "../values/each.ts";
import { isObject, shownOf, valueWord } from "../values/value.ts";
import { Refusal, wellFormed } from "./reading.ts";

export type RootKind = (Job | CronJob)["kind"];

/** What a manifest says that it is. */
type Identity = Record<"kind" | "apiVersion", string>;

const goTypeMeta =
  'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

function refuse(value: unknown, into: string, field: string, detail: string): never {
  throw new Refusal(
    `couldn't get version/kind; json parse error: ${unfit(valueWord(value), into)}`,
    fieldError("FieldValueTypeInvalid", field, shownOf(value), detail),
  );
}
// Only here does the server accept names in any letter case. If there are several, the last one counts.
const identityKey = /^(kind|apiVersion)$/iu;

/**
 * Reads kind and apiVersion as the server does before it decodes the rest.
 *
 * @see serializer/json SimpleMetaFactory.Interpret
 */
export function readIdentity(value: unknown): Identity {
  const found: Identity = { kind: "", apiVersion: "" };
  if (value === null || value === undefined) return found;
  if (!isObject(value)) refuse(value, `value of type ${goTypeMeta}`, "(root)", "must be an object");
  each(Object.keys(value), key => {
    const name = key.length === 4 ? "kind" : "apiVersion";
    if (key !== name && (key.length !== name.length || !identityKey.test(key))) return;
    const text = value[key];
    if (typeof text === "string") found[name] = wellFormed(text);
    else if (text !== null && text !== undefined)
      refuse(text, `struct field .${name} of type string`, key, "must be a string");
  });
  return found;
}

// Kinds that the server can decode but not convert to a Job: those of core/v1, those in every group version, and those
// without a version.
const core =
  /^((Pod(Template)?|ReplicationController|Service(Account)?|Endpoints|Node|Event|LimitRange|ResourceQuota|Namespace|Secret|PersistentVolume(Claim)?|ComponentStatus|ConfigMap)?(List)?|Binding|RangeAllocation|SerializedReference|(Service|Node)ProxyOptions|Pod(Attach|Log|Exec|PortForward|Proxy)Options)$/;
const versioned = /^((List|Get|Delete|Create|Update|Patch)Options|WatchEvent)$/;
const unversioned = /^(Status|API(Versions|Group|(Group|Resource)List))$/;

/** What the server finds wrong with a kind or an apiVersion. */
interface Identified {
  /** The server's words, if it does not accept them. */
  readonly fault?: string;
  /** Which faults of the body the server reports first; false if it does not read the body. */
  readonly before?: "failure" | "illTypedFailure" | false;
}

/** Checks whether the server accepts a kind and an apiVersion here. */
export function identify(kind: string, groupVersion: string, expected: RootKind): Identified {
  if (groupVersion === "batch/v1" && kind === expected) return { before: "failure" };
  const batch = groupVersion === "batch/v1" || groupVersion === "batch/v1beta1";
  const version = groupVersion.slice(groupVersion.indexOf("/") + 1);
  const known = batch && isBatchKind(kind) && (version === "v1" || kind.startsWith("Cron"));
  if (known && kind === expected)
    return {
      fault: `the API version in the data (${groupVersion}) does not match the expected API version (batch/v1)`,
      before: "failure",
    };
  const converts =
    known ||
    unversioned.test(kind) ||
    ((batch || groupVersion === "v1") && versioned.test(kind)) ||
    (groupVersion === "v1" && core.test(kind));
  const text = converts
    ? `converting (${known ? version : "v1"}.${kind}) to (batch.${expected}): unknown conversion`
    : `no kind ${goQuote(kind)} is registered for version ${goQuote(groupVersion)} in scheme "pkg/runtime/scheme.go:111"`;
  return { fault: handled(kind, groupVersion, expected, text), before: converts && "illTypedFailure" };
}

/** Wraps a fault in the server's words about a body that it cannot use. */
export function handled(kind: string, groupVersion: string, expected: RootKind, fault: string): string {
  const version = groupVersion.slice(groupVersion.indexOf("/") + 1);
  return `${kind} in version ${goQuote(version)} cannot be handled as a ${expected}: ${fault}`;
}
