import { dataOf, isBuilder, typeNameOf } from "../../models/brand.ts";
import { toYaml } from "../../output.ts";
import { hasFields } from "../../values/value.ts";

/** A snapshot serializer, as vitest and jest expect it. */
export interface SnapshotSerializer {
  /** Whether the value is one of these objects, or a builder of one; all others are printed as without this serializer. */
  test(value: unknown): boolean;
  /** Returns kubectl's YAML of the value. */
  serialize(value: unknown, config: unknown, indentation: string): string;
}

const kinds = /^(?:(?:(?:Cron)?Job|Pod)?List|(?:Cron)?Job|Pod|Status)$/;

function isApiObject(value: unknown): value is object {
  if (!hasFields(value)) return false;
  if (isBuilder(value)) return kinds.test(typeNameOf(value));
  const { kind, apiVersion } = value;
  return typeof kind === "string" && typeof apiVersion === "string" && kinds.test(kind);
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
  serialize(value, _config, indentation) {
    const text = toYaml(dataOf(value) as object).slice(0, -1);
    return indentation === "" ? text : text.replace(/\n(?=.)/g, `\n${indentation}`);
  },
};
