// Compares the library's answer with the server's.
import { copyOf, type Fields } from "../src/dry-run/apply/json.ts";
import { MergeFault } from "../src/dry-run/apply/lists.ts";
import { mergeThree } from "../src/dry-run/apply/merge.ts";
import { dryRunCreate, dryRunUpdate, dryRunUpdateStatus } from "../src/dry-run/index.ts";
import { canonicalJson } from "../src/names/canonical-json.ts";
import type { Answer, Request } from "./oracle.ts";

/** The oracle's clock and identifiers. */
const fixed = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: new Date("2026-01-01T00:00:00Z"),
  suffix: "abcde",
};

export interface Ours {
  readonly ok: boolean;
  readonly object?: unknown;
  readonly status?: { readonly message?: string; readonly code?: number; readonly reason?: string };
  readonly errors?: readonly { type: string; field: string; detail: string; message: string }[];
  readonly warnings: readonly string[];
}

/** Merges three objects as `kubectl apply` does. */
function applied({ doc, old, applied }: Request): Ours {
  const [before, wanted, live] = [applied ?? {}, doc, old].map(copyOf) as [Fields, Fields, Fields];
  try {
    const object = mergeThree(before, wanted, live, (doc as Fields).kind as string);
    return { ok: true, object, warnings: [] };
  } catch (fault) {
    if (!(fault instanceof MergeFault)) throw fault;
    return { ok: false, status: { message: `${fault.field}: ${fault.message}` }, warnings: [] };
  }
}

/** Returns the library's answer to a request. */
export function answer(request: Request): Ours {
  const { op, doc, old, namespace } = request;
  if (op === "apply") return applied(request);
  if (op === "update") return dryRunUpdate(old, doc) as Ours;
  if (op === "status") return dryRunUpdateStatus(old, doc) as Ours;
  return dryRunCreate(doc, { ...fixed, ...(namespace ? { namespace } : {}) }) as Ours;
}

/** Returns the first few paths at which two JSON values differ. */
function differences(ours: unknown, theirs: unknown, path = ""): string[] {
  if (canonicalJson(ours) === canonicalJson(theirs)) return [];
  const objects = [ours, theirs].every(x => x !== null && typeof x === "object");
  if (!objects || Array.isArray(ours) !== Array.isArray(theirs))
    return [`${path}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`];
  const [a, b] = [ours as Record<string, unknown>, theirs as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .flatMap(key => differences(a[key], b[key], `${path}.${key}`))
    .slice(0, 5);
}

const key = (cause: { type: string; field: string; detail?: string }) =>
  `${cause.type} ${cause.field}: ${cause.detail ?? ""}`;

/** Returns whether the message holds a whole template, or an object or a list of which we show only the beginning. */
const isCut = ({ value, field, message }: { value?: unknown; field: string; message: string }) =>
  value === undefined &&
  /^[^:]+: [[{]/.test(message) &&
  (message.length > 1000 || /template(?:\.spec)?$/.test(field));

/** Returns how two lists differ as sets: what one has more often than the other. */
function compareSets(ours: readonly string[], theirs: readonly string[], what: string): string[] {
  const count = (list: readonly string[], text: string) => list.filter(x => x === text).length;
  const texts = [...new Set([...theirs, ...ours])];
  return [
    ...texts.filter(x => count(ours, x) < count(theirs, x)).map(text => `missing${what}: ${text}`),
    ...texts.filter(x => count(ours, x) > count(theirs, x)).map(text => `extra${what}: ${text}`),
  ];
}

/** Matches errors about the entries of a Go map. The server visits these in another order each time. */
const inMap =
  /^(?:FieldValue\w+ )?(?<map>.*?(?:[lL]abels|[aA]nnotations|nodeSelector|overhead|resources|flexVolume\.options))\b/;
const placeOf = (text: string) => inMap.exec(text)?.groups?.map ?? text;

/** Returns how two lists differ: as sets, or else where their order first differs. */
function compareLists(ours: readonly string[], theirs: readonly string[], what = ""): string[] {
  const out = compareSets(ours, theirs, what);
  if (out.length > 0) return out;
  const at = theirs.findIndex((text, i) => placeOf(text) !== placeOf(ours[i] as string));
  return at < 0 ? [] : [`order${what}: ours ${ours[at]}, theirs ${theirs[at]}`];
}

const compareWarnings = (ours: Ours, theirs: Answer): string[] =>
  compareLists(ours.warnings, theirs.warnings ?? [], " warning");

/** Returns how two accepted objects and their warnings differ. */
const compareAccepted = (ours: Ours, theirs: Answer): string[] => [
  ...differences(ours.object, theirs.object).map(text => `object${text}`),
  ...compareWarnings(ours, theirs),
];

/** Returns how two lists of errors differ: in the errors, or else in their words. */
function compareErrors(ours: NonNullable<Ours["errors"]>, theirs: NonNullable<Answer["causes"]>): string[] {
  const out = compareLists(ours.map(key), theirs.map(key));
  if (out.length > 0) return out;
  const words = new Set(ours.map(error => `${key(error)} ${error.message}`));
  return theirs
    .filter(cause => !isCut(cause) && !words.has(`${key(cause)} ${cause.message}`))
    .map(({ field, message }) => `words: theirs ${field}: ${message}`);
}

/** Returns a message without the errors that it lists: these are compared one by one. */
const headOf = (message: string | undefined) => message?.replace(/ is invalid: .*$/s, " is invalid");

/** Returns how two refusals differ. */
function compareRefused(ours: Ours, theirs: Answer): string[] {
  const mine = ours.status?.message;
  if (ours.status?.code === 400 && theirs.code === 422)
    return [`not decoded: ${faultsOf(ours)}, and the server says: ${theirs.message}`];
  const isInvalid = theirs.code === 422;
  const [own, their] = isInvalid ? [headOf(mine), headOf(theirs.message)] : [mine, theirs.message];
  return [
    ...(own === their ? [] : [`message: ours ${own}\n         theirs ${their}`]),
    ...(isInvalid ? compareErrors(ours.errors ?? [], theirs.causes ?? []) : []),
    ...differences(codeAndReason(ours.status), codeAndReason(theirs), "status"),
    ...compareWarnings(ours, theirs),
  ];
}

const codeAndReason = (refusal: { readonly code?: number; readonly reason?: string } = {}) => ({
  code: refusal.code,
  reason: refusal.reason,
});

const faultsOf = ({ errors = [], status }: Ours) => errors.map(key).join("; ") || status?.message;

/**
 * Returns how the library differs from the server on one request: a line for each difference, none if they agree.
 *
 * Errors are compared by type, field and detail, and by their words unless these show a whole template. Errors and warnings must be in the
 * server's order, except where that comes out of a Go map.
 */
export function compare(request: Request, theirs: Answer): string[] {
  const isApply = request.op === "apply";
  // The oracle itself crashed, so there is nothing to compare. But in an apply, kubectl crashes too, on a list with null in it.
  if (theirs.code === 500 && !isApply) return [];
  let ours: Ours;
  try {
    ours = answer(request);
  } catch (error) {
    return [
      `threw ${error instanceof Error ? error.stack?.split("\n").slice(0, 3).join(" ") : String(error)}`,
    ];
  }
  if (ours.ok && !theirs.ok) return [`accepted, and the server says: ${theirs.message}`];
  if (!ours.ok && theirs.ok) return [`refused, and the server accepts: ${faultsOf(ours)}`];
  if (theirs.ok) return compareAccepted(ours, theirs);
  // We say in our own words why a merge is given up.
  return isApply ? [] : [...new Set(compareRefused(ours, theirs))];
}

/** Returns what differences of one kind have in common: all but indexes, map keys and quoted values. */
export const differenceKind = (difference: string, length = 160): string =>
  difference
    .replace(/\[[^\]]*\]/g, "[]")
    .replace(/"[^"]*"/g, '""')
    .slice(0, length);
