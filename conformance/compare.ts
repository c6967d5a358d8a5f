// Says how the library's answer differs from the server's.
import { copyOf, type Fields } from "../src/dry-run/apply/json.ts";
import { MergeFault } from "../src/dry-run/apply/lists.ts";
import { mergeThree } from "../src/dry-run/apply/merge.ts";
import { dryRunCreate, dryRunUpdate, dryRunUpdateStatus } from "../src/dry-run/index.ts";
import { canonical } from "./canonical.ts";
import type { Answer, Request } from "./oracle.ts";

/** What the oracle's clock and identifiers are. */
const fixed = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: new Date("2026-01-01T00:00:00Z"),
  suffix: "abcde",
};

export interface Ours {
  readonly ok: boolean;
  readonly object?: unknown;
  readonly status?: { readonly message?: string; readonly code?: number };
  readonly errors?: readonly { type: string; field: string; detail: string; message: string }[];
  readonly warnings: readonly string[];
}

/** What `kubectl apply` makes of three objects. */
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

/** What the library says to a request. */
export function answer(request: Request): Ours {
  const { op, doc, old, namespace } = request;
  if (op === "apply") return applied(request);
  if (op === "update") return dryRunUpdate(old, doc) as Ours;
  if (op === "status") return dryRunUpdateStatus(old, doc) as Ours;
  return dryRunCreate(doc, { ...fixed, ...(namespace ? { namespace } : {}) }) as Ours;
}

/** The paths at which two JSON values differ, the first few. */
function differences(ours: unknown, theirs: unknown, path = ""): string[] {
  if (canonical(ours) === canonical(theirs)) return [];
  const objects = [ours, theirs].every(x => x !== null && typeof x === "object");
  if (!objects || Array.isArray(ours) !== Array.isArray(theirs))
    return [`${path}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`];
  const [a, b] = [ours as Record<string, unknown>, theirs as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .flatMap(key => differences(a[key], b[key], `${path}.${key}`))
    .slice(0, 5);
}

/** The order of these has no meaning on the server: they come out of a Go map. */
const key = (cause: { type: string; field: string; detail?: string }) =>
  `${cause.type} ${cause.field}: ${cause.detail ?? ""}`;

/** Whether the message holds an object or a list, which Go prints with its own names. */
const showsObject = ({ value, message }: { value?: unknown; message: string }) =>
  value === undefined && /^[^:]+: [[{]/.test(message);

/**
 * How the library differs from the server on one request: a line for each difference, none when they agree.
 *
 * Errors are compared as a set of type, field and detail, and by their words where these show no object.
 */
export function compare(request: Request, theirs: Answer): string[] {
  // The oracle itself fell over: nothing to compare with. But kubectl does so too, over a list with null in it.
  if (theirs.code === 500 && request.op !== "apply") return [];
  let ours: Ours;
  try {
    ours = answer(request);
  } catch (error) {
    return [
      `threw ${error instanceof Error ? error.stack?.split("\n").slice(0, 3).join(" ") : String(error)}`,
    ];
  }
  const said = () => (ours.errors ?? []).map(key).join("; ") || ours.status?.message;
  if (ours.ok !== theirs.ok)
    return [
      ours.ok
        ? `accepted, and the server says: ${theirs.message}`
        : `refused, and the server accepts: ${said()}`,
    ];
  // Why a merge is given up, is said in words of our own.
  if (request.op === "apply" && !theirs.ok) return [];
  if (ours.status?.code === 400 && theirs.code === 422)
    return [`not decoded: ${said()}, and the server says: ${theirs.message}`];
  if (theirs.ok) {
    const out = differences(ours.object, theirs.object).map(text => `object${text}`);
    const [mine, wanted] = [ours.warnings, theirs.warnings ?? []].map(list => [...list].sort());
    for (const text of wanted ?? []) if (!mine?.includes(text)) out.push(`missing warning: ${text}`);
    for (const text of mine ?? []) if (!wanted?.includes(text)) out.push(`extra warning: ${text}`);
    return out;
  }
  if (theirs.code !== 422)
    return ours.status?.message === theirs.message
      ? []
      : [`message: ours ${ours.status?.message}\n         theirs ${theirs.message}`];
  const out: string[] = [];
  const mine = (ours.errors ?? []).map(key);
  const wanted = (theirs.causes ?? []).map(key);
  for (const text of wanted) if (count(mine, text) < count(wanted, text)) out.push(`missing: ${text}`);
  for (const text of mine) if (count(mine, text) > count(wanted, text)) out.push(`extra: ${text}`);
  if (out.length === 0) {
    const words = new Set((ours.errors ?? []).map(error => `${key(error)} ${error.message}`));
    for (const cause of theirs.causes ?? [])
      if (!showsObject(cause) && !words.has(`${key(cause)} ${cause.message}`))
        out.push(`words: theirs ${cause.field}: ${cause.message}`);
  }
  return [...new Set(out)];
}

const count = (list: readonly string[], text: string) => list.filter(x => x === text).length;
