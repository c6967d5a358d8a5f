import { constantOptions } from "../../dry-run/constant-options.ts";
import { lastApplied } from "../../dry-run/drop-server-fields.ts";
import { dryRunCreate, explainUpdate, type UpdateVerdict } from "../../dry-run/index.ts";
import type { FieldError } from "../../faults/field-error.ts";
import { shorten } from "../../values/shorten.ts";
import { fieldsOf, nameOf } from "../objects.ts";

/** What happens when the second object is applied over the first. */
export interface Update {
  /** `unknown` if the server would refuse the first object. */
  readonly verdict: UpdateVerdict | "unknown";
  /** The server's objections. */
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}

/** Applies the server's rules to a manifest that replaces another one, or an object from a cluster. */
export function updateOf(a: unknown, b: unknown): Update {
  const live = stored(a, nameOf(b).namespace);
  if (live === undefined) return { verdict: "unknown", errors: [] };
  const { verdict, errors } = explainUpdate(live, b);
  return { verdict, errors: errors.map(brief) };
}

/** Returns the object as the cluster stores it, or would store it after `kubectl apply`, which records what it was given. */
function stored(value: unknown, otherNamespace: string): unknown {
  if (fieldsOf(fieldsOf(value).metadata).uid !== undefined) return value;
  const namespace = nameOf(value).namespace || otherNamespace;
  const created = dryRunCreate(value, { ...constantOptions, namespace });
  if (!created.ok) return undefined;
  const { metadata } = created.object;
  const annotations = { ...metadata?.annotations, [lastApplied]: JSON.stringify(value) };
  return { ...created.object, metadata: { ...metadata, annotations } };
}

/** Returns an error without its value, which may be a whole template. */
const brief = ({ field, detail, message }: FieldError) => ({ field, message: detail || message });

const words: { readonly [verdict in Update["verdict"]]: string } = {
  unchanged: "changes nothing",
  inPlace: "goes through in place",
  suspendFirst: "goes through once the Job is suspended and its pods are gone; before that",
  recreate: "is refused: it needs a new object",
  other: "makes a second object, and leaves the first as it is",
  invalid: "is refused",
  unknown: "cannot be judged, as the server would refuse the first one",
};

/** Returns an update as one line, as `kubectl apply` would make it. */
export function updateText({ verdict, errors }: Update): string {
  const faults = errors.map(({ field, message }) => shorten(`${field}: ${message}`));
  return `kubectl apply ${words[verdict]}${faults.length > 0 ? `: ${faults.join("; ")}` : ""}`;
}
