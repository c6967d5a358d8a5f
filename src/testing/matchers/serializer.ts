import { dataOf, isBuilder, typeNameOf } from "../../models/brand.ts";
import { toYaml } from "../../output.ts";
import { put } from "../../values/put.ts";
import { hasFields, isObject } from "../../values/value.ts";
import { maxWriteDepth } from "../../yaml/write/guard.ts";

/** A snapshot serializer, as vitest and jest expect it. */
export interface SnapshotSerializer {
  /** Whether the value is one of these objects, or a builder of one; all others are printed as without this serializer. */
  test(value: unknown): boolean;
  /** Returns kubectl's YAML of the value. `printer` is the runner's own, which prints matchers such as `expect.any(String)`. */
  serialize(
    value: unknown,
    config: unknown,
    indentation: string,
    depth?: number,
    refs?: unknown,
    printer?: (...args: never[]) => string,
  ): string;
}

const kinds = /^(?:(?:(?:Cron)?Job|Pod)?List|(?:Cron)?Job|Pod|Status)$/;

function isApiObject(value: unknown): value is object {
  if (!hasFields(value)) return false;
  if (isBuilder(value)) return kinds.test(typeNameOf(value));
  const { kind, apiVersion } = value;
  return typeof kind === "string" && typeof apiVersion === "string" && kinds.test(kind);
}

const asymmetric = Symbol.for("jest.asymmetricMatcher");

/**
 * Returns a copy in which matchers such as `expect.any(String)` are the texts that the runner prints. They come from the properties that
 * `toMatchSnapshot` was given.
 */
function withPrinted(root: unknown, print: (matcher: object) => string): unknown {
  // A value that holds itself stays so: the writer says where.
  const copies = new Map<object, object>();
  const printed = (value: unknown, depth: number): unknown => {
    // The writer refuses what is too deep.
    if (typeof value !== "object" || value === null || depth > maxWriteDepth) return value;
    if ("$$typeof" in value && value.$$typeof === asymmetric) return print(value);
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (!Array.isArray(value) && !isObject(value)) return value;
    const copy: object = Array.isArray(value) ? [] : {};
    copies.set(value, copy);
    for (const [key, item] of Object.entries(value))
      put(copy as Record<string, unknown>, key, printed(item, depth + 1));
    return copy;
  };
  return printed(root, 0);
}

/**
 * Prints Jobs, CronJobs, Pods, their lists and Statuses in snapshots as kubectl prints them: as YAML.
 *
 * A builder is printed as it is, with its errors.
 *
 * @example
 * import { serializer } from "jobwright/vitest";
 *
 * expect.addSnapshotSerializer(serializer);
 */
export const serializer: SnapshotSerializer = {
  test: isApiObject,
  serialize(value, config, indentation, depth = 0, refs = [], printer = String) {
    const print = (matcher: object) =>
      (printer as (...args: unknown[]) => string)(matcher, config, "", depth, refs);
    const text = toYaml(withPrinted(dataOf(value), print) as object).slice(0, -1);
    return indentation === "" ? text : text.replace(/\n(?=.)/g, `\n${indentation}`);
  },
};
