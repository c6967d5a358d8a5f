// What a module may export, as `jobwright render` takes it.
const plain = Symbol.for("jobwright.plain");
const typeName = Symbol.for("jobwright.type");

export interface Builder {
  readonly [plain]: () => object;
  readonly [typeName]: string;
}

export const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === "object" && value !== null;

export const isBuilder = (value: unknown): value is Builder =>
  isObject(value) && typeof (value as unknown as Builder)[plain] === "function";

export const typeOf = (builder: Builder): string => builder[typeName];

/** What a builder says so far, unchecked: the verdict is given outside, with all its faults. */
export const plainOf = (builder: Builder): object => builder[plain]();

const roots = new Set(["Job", "CronJob", "JobList", "CronJobList"]);

export interface Manifest {
  readonly name: string;
  readonly value: unknown;
  /** What it was made by. */
  readonly builder?: Builder;
}

/**
 * The manifests in an export: itself, or those of an array, a list, a promise, a function without parameters.
 *
 * @param wanted whether it must be one: a helper beside the manifests, such as a container or a constant, is passed over
 */
export async function manifestsIn(name: string, value: unknown, wanted: boolean): Promise<Manifest[]> {
  const awaited = await value;
  if (isBuilder(awaited)) {
    if (!roots.has(typeOf(awaited))) {
      if (!wanted) return [];
      throw new TypeError(`${name} is a builder of a ${typeOf(awaited)}, not of a Job or CronJob`);
    }
    return unfold({ name, value: plainOf(awaited), builder: awaited });
  }
  if (typeof awaited === "function") return awaited.length === 0 ? manifestsIn(name, awaited(), wanted) : [];
  if (Array.isArray(awaited)) {
    const found = await Promise.all(
      awaited.map((item: unknown, i) => manifestsIn(`${name}[${i}]`, item, wanted)),
    );
    return found.flat();
  }
  if (isObject(awaited) && (wanted || "kind" in awaited || "apiVersion" in awaited))
    return unfold({ name, value: awaited });
  if (!wanted) return [];
  throw new TypeError(
    `${name} is ${awaited === null ? "null" : `of type ${typeof awaited}`}, not a manifest`,
  );
}

/** The items of a list, each with the kind that the server leaves out there. */
function unfold(manifest: Manifest): Manifest[] {
  const { kind, items } = manifest.value as { kind?: unknown; items?: unknown };
  if (!/^(?:Job|CronJob|)List$/.test(String(kind)) || !Array.isArray(items)) return [manifest];
  const head = kind === "List" ? {} : { apiVersion: "batch/v1", kind: String(kind).replace(/List$/, "") };
  return items.map((item, i) => ({
    name: `${manifest.name}.items[${i}]`,
    value: isObject(item) ? { ...head, ...item } : item,
  }));
}

/** A copy that can be sent: builders inside plain objects as their data, dates as text, nothing that is no data. */
export function sendable(value: unknown, path = "", depth = 0): unknown {
  if (typeof value === "function" || typeof value === "symbol")
    throw new TypeError(`${path || "the manifest"} is a ${typeof value}, which no manifest can hold`);
  if (!isObject(value)) return value;
  if (depth > 200)
    throw new TypeError(`${path.slice(0, 60)}… refers to itself, or is nested more than 200 deep`);
  if (isBuilder(value)) return sendable(plainOf(value), path, depth + 1);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  if (Array.isArray(value)) return value.map((item, i) => sendable(item, `${path}[${i}]`, depth + 1));
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value))
    copy[key] = sendable(value[key], path === "" ? key : `${path}.${key}`, depth + 1);
  return copy;
}
