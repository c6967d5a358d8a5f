import type { CronJob, Job } from "../models/index.ts";
import { goQuote } from "../validation/words.ts";
import { isObject, valueWord, wellFormed } from "./reading.ts";

export type RootKind = (Job | CronJob)["kind"];

/** What a manifest says that it is. */
export interface Identity {
  kind: string;
  apiVersion: string;
  /** The server's words where it cannot say. */
  fault: string | undefined;
  /** The field of the fault. */
  field: string;
}

const go =
  'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';
const cannot = (word: string, into: string) =>
  `couldn't get version/kind; json parse error: json: cannot unmarshal ${word} into Go ${into}`;
// Here, and nowhere else, the server takes names in any letter case, and among several the last.
const names: readonly (readonly [name: "kind" | "apiVersion", pattern: RegExp])[] = [
  ["kind", /^kind$/iu],
  ["apiVersion", /^apiVersion$/iu],
];

/**
 * Reads kind and apiVersion as the server does before it decodes the rest.
 *
 * @see serializer/json SimpleMetaFactory.Interpret
 * @see runtime/schema ParseGroupVersion
 */
export function readIdentity(value: unknown): Identity {
  const found: Identity = { kind: "", apiVersion: "", fault: undefined, field: "" };
  if (value === null || value === undefined) return found;
  if (!isObject(value)) {
    found.fault = cannot(valueWord(value), `value of type ${go}`);
    return found;
  }
  for (const key of Object.keys(value))
    for (const [name, pattern] of names) {
      if (key !== name && (key.length !== name.length || !pattern.test(key))) continue;
      const text = value[key];
      if (typeof text === "string") found[name] = wellFormed(text);
      else if (text !== null && text !== undefined && found.fault === undefined) {
        found.fault = cannot(valueWord(text), `struct field .${name} of type string`);
        found.field = key;
      }
    }
  if (found.fault === undefined && /\/.*\//s.test(found.apiVersion)) {
    found.fault = `unexpected GroupVersion string: ${found.apiVersion}`;
    found.field = "apiVersion";
  }
  return found;
}

// Kinds that the server can decode and then cannot make a Job of: those of core/v1, those of every group
// version, and those that have no version.
const core =
  /^(?:(?:Pod(?:Template)?|ReplicationController|Service(?:Account)?|Endpoints|Node|Event|LimitRange|ResourceQuota|Namespace|Secret|PersistentVolume(?:Claim)?|ComponentStatus|ConfigMap)(?:List)?|List|Binding|RangeAllocation|SerializedReference|(?:Service|Node)ProxyOptions|Pod(?:Attach|Log|Exec|PortForward|Proxy)Options)$/;
const versioned = /^(?:(?:List|Get|Delete|Create|Update|Patch)Options|WatchEvent)$/;
const unversioned = /^(?:Status|APIVersions|API(?:Group|Resource)List|APIGroup)$/;

/** The server's words for a kind or an apiVersion that it does not take here; `undefined` where they are right. */
export function identityFault(kind: string, groupVersion: string, expected: RootKind): string | undefined {
  const batch = groupVersion === "batch/v1" || groupVersion === "batch/v1beta1";
  const version = groupVersion.slice(groupVersion.indexOf("/") + 1);
  const known =
    batch && (/^CronJob(?:List)?$/.test(kind) || (version === "v1" && /^Job(?:List)?$/.test(kind)));
  if (known && kind === expected)
    return version === "v1"
      ? undefined
      : `the API version in the data (${groupVersion}) does not match the expected API version (batch/v1)`;
  const other = versioned.test(kind) || unversioned.test(kind);
  let fault = `no kind ${goQuote(kind)} is registered for version ${goQuote(groupVersion)} in scheme "pkg/runtime/scheme.go:111"`;
  if (
    known ||
    (batch && other) ||
    unversioned.test(kind) ||
    (groupVersion === "v1" && (other || core.test(kind)))
  )
    fault = `converting (${known ? version : "v1"}.${kind}) to (batch.${expected}): unknown conversion`;
  return handled(kind, groupVersion, expected, fault);
}

/** The server's words around the fault of a body whose kind it knows. */
export function handled(kind: string, groupVersion: string, expected: RootKind, fault: string): string {
  const version = groupVersion.slice(groupVersion.indexOf("/") + 1);
  return `${kind} in version ${goQuote(version)} cannot be handled as a ${expected}: ${fault}`;
}
