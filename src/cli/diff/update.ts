import { explainUpdate, type UpdateVerdict } from "../../dry-run/index.ts";
import type { FieldError } from "../../faults/field-error.ts";
import { shorten } from "../../values/shorten.ts";
import { asApplied } from "../as-applied.ts";
import { metadataOf, nameOf, textOf } from "../objects.ts";

/** What happens when the second object is applied over the first. */
export interface Update {
  /** `unknown` if nothing can be said: the server would refuse the first object, or the second one comes from a cluster. */
  readonly verdict: UpdateVerdict | "unknown";
  /** The server's objections. */
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** What else to know of it; absent if there is nothing. */
  readonly notes?: readonly string[];
  /** The same in one line, as `kubectl apply` would make it. */
  readonly text: string;
}

type Judged = Omit<Update, "text">;

/** Applies the server's rules to a manifest that replaces another one, or an object from a cluster. */
export function updateOf(a: unknown, b: unknown, now: Date): Update {
  const judged = judge(a, b, now);
  return { ...judged, text: updateText(judged, b) };
}

function judge(a: unknown, b: unknown, now: Date): Judged {
  const { uid } = metadataOf(b);
  const uidOfA = metadataOf(a).uid;
  const isOther = uid !== undefined && uid !== uidOfA;
  const namespace = nameOf(a).namespace || nameOf(b).namespace;
  const live = uidOfA === undefined ? asApplied(a, namespace) : a;
  if (isOther || live === undefined) return { verdict: "unknown", errors: [] };
  const { verdict, errors, notes } = explainUpdate(live, b, { now });
  return { verdict, errors: errors.map(brief), ...(notes.length > 0 && { notes }) };
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

function updateText({ verdict, errors }: Judged, b: unknown): string {
  const { name, generateName, uid } = metadataOf(b);
  if (verdict === "other" && !textOf(name) && textOf(generateName))
    return "kubectl apply refuses a generateName; kubectl create makes a second object";
  if (verdict === "unknown" && uid !== undefined)
    return "kubectl apply cannot be judged, as the second one comes from a cluster";
  const faults = errors.map(({ field, message }) => shorten(`${field}: ${message}`));
  return `kubectl apply ${words[verdict]}${faults.length > 0 ? `: ${faults.join("; ")}` : ""}`;
}
