// Makes what `kubectl apply` merges: a manifest, what was applied before and what is live. They use the whole schema, and their lists have
// much in common.
import type { FieldFacts } from "../../spec/facts.ts";
import { hasFields } from "../../src/values/value.ts";
import type { Request } from "../oracle.ts";
import type { Random } from "./random.ts";
import { facts, type Json } from "./values.ts";

/** How odd an object is. */
interface Oddity {
  /** How often a value is null. */
  readonly nulls: number;
  /** How often an item of a list is repeated, or has no key. */
  readonly faults: number;
}

const texts = ["a", "b", "c", "d", "10", "9"];
const values: Record<string, readonly unknown[]> = {
  string: texts,
  bool: [true, false],
  int32: [1, 2, 10, 9],
  int64: [1, 2, 10, 9],
  bytes: ["YQ==", "Yg=="],
  Quantity: ["1", "2"],
  IntOrString: [1, "a"],
  Time: ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"],
  FieldsV1: [{}],
};

/** Fields that hold all the rest, and so are nearly always set. */
const always = new Set(["metadata", "spec", "jobTemplate", "template", "containers"]);
/** Types in which much is merged. */
const rich = new Set(["PodSpec", "Container", "EphemeralContainer", "ObjectMeta"]);

function item(field: FieldFacts, r: Random, depth: number, odd: Oddity): unknown {
  if (!facts.types.has(field.type)) return r.pick(values[field.type] ?? texts);
  const out = object(field.type, r, depth, odd);
  if (field.mergeKey !== undefined && !r.chance(odd.faults)) {
    const key = facts.types.get(field.type)?.fields.find(({ name }) => name === field.mergeKey);
    out[field.mergeKey] ??= r.pick(values[key?.type ?? "string"] ?? texts);
  }
  return out;
}

function list(field: FieldFacts, r: Random, depth: number, odd: Oddity): unknown[] {
  const items: unknown[] = [];
  const known = new Set<unknown>();
  for (let i = r.pick([0, 1, 2, 2, 3, 4]); i > 0; i--) {
    const made = item(field, r, depth, odd);
    const key = field.mergeKey === undefined ? made : (made as Json)[field.mergeKey];
    if (field.patch.length > 0 && known.has(key) && !r.chance(odd.faults)) continue;
    known.add(key);
    items.push(made);
  }
  return items;
}

function object(type: string, r: Random, depth: number, odd: Oddity): Json {
  const out: Json = {};
  const often = rich.has(type) ? 0.2 : depth > 7 ? 0.15 : 0.35;
  for (const field of facts.types.get(type)?.fields ?? []) {
    const chance = always.has(field.name) ? 0.96 : field.patch.length > 0 ? 0.5 : often;
    if (!r.chance(chance)) continue;
    out[field.name] = r.chance(odd.nulls) ? null : contents(field, r, depth + 1, odd);
  }
  return out;
}

/** Returns what a field holds: a list, a map, or a single value. */
function contents(field: FieldFacts, r: Random, depth: number, odd: Oddity): unknown {
  if (field.container === "list") return list(field, r, depth, odd);
  if (field.container !== "map") return item(field, r, depth, odd);
  const entries = Array.from({ length: r.below(4) }, () => [
    r.pick(texts),
    r.chance(odd.nulls) ? null : item(field, r, depth, odd),
  ]);
  return Object.fromEntries(entries);
}

function shuffled<T>(items: readonly T[], r: Random): T[] {
  return items
    .map(value => ({ value, at: r.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Returns a value that has much of each of two values. */
function blend(
  a: unknown,
  b: unknown,
  r: Random,
  odd: Oddity,
  field?: FieldFacts,
  type = field?.type ?? "",
): unknown {
  if (hasFields(a) && hasFields(b)) return structuredClone(blendObjects(a, b, r, odd, type, field?.mergeKey));
  if (Array.isArray(a) && Array.isArray(b) && field !== undefined)
    return structuredClone(blendLists(a, b, r, odd, field));
  return structuredClone(r.chance(0.5) ? a : b);
}

/** Returns an object with the fields of two. An item of a list keeps its key. */
function blendObjects(a: Json, b: Json, r: Random, odd: Oddity, type: string, mergeKey?: string): Json {
  const out: Json = {};
  const fields = facts.types.get(type)?.fields;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const inner = fields?.find(({ name }) => name === key);
    const roll = r.next();
    let value: unknown;
    if (roll < 0.4) value = a[key];
    else if (roll < 0.6) value = b[key];
    else value = blend(a[key] ?? b[key], b[key] ?? a[key], r, odd, inner);
    if (value !== undefined && (always.has(key) || !r.chance(0.04))) out[key] = value;
  }
  if (mergeKey !== undefined && !(mergeKey in out) && a[mergeKey] !== undefined) out[mergeKey] = a[mergeKey];
  return out;
}

/** Returns a list with the items of two. Items with the same key mostly become one. */
function blendLists(a: unknown[], b: unknown[], r: Random, odd: Oddity, field: FieldFacts): unknown[] {
  const key = field.mergeKey;
  const keyOf = (value: unknown) => (key === undefined ? value : (value as Json)[key]);
  const mixed: unknown[] = [];
  for (const value of r.chance(0.5) ? [...a, ...b] : shuffled([...a, ...b], r)) {
    if (r.chance(0.2)) continue;
    const at = mixed.findIndex(other => keyOf(other) === keyOf(value));
    if (at < 0 || field.patch.length === 0 || r.chance(odd.faults)) mixed.push(value);
    else if (key !== undefined) mixed[at] = blend(mixed[at], value, r, odd, field);
  }
  return mixed;
}

/** Returns a request of an apply. In two of three, the live object and what was applied have much of the manifest. */
export function applyOf(r: Random): Request {
  const kind = r.chance(0.3) ? "CronJob" : "Job";
  const faults = r.pick([0, 0, 0, 0.03]);
  const odd = { nulls: r.pick([0, 0, 0.05]), faults };
  const plain = { nulls: 0, faults };
  const made = (how: Oddity) => object(kind, r, 0, how);
  const near = r.chance(0.67);
  const doc = made(odd);
  const applied = near ? (blend(doc, made(odd), r, odd, undefined, kind) as Json) : made(odd);
  const first = made(plain);
  const live = asLive(
    near ? blend(blend(first, doc, r, plain, undefined, kind), applied, r, plain, undefined, kind) : first,
  );
  for (const root of [doc, applied, live as Json]) Object.assign(root, { apiVersion: "batch/v1", kind });
  return { op: "apply", doc, old: live, applied };
}

/**
 * Returns a value as it may be live: without nulls, and with each finalizer once. The order in which Go leaves repeated ones depends on how
 * much memory their list had left.
 */
function asLive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asLive);
  if (!hasFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, key === "finalizers" ? [...new Set(inner as unknown[])] : asLive(inner)]),
  );
}
