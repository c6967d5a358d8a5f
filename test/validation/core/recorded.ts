// Recorded requests with the server's answers, and typed objects made from them.
import { readCases } from "../../../conformance/cases.ts";
import type { Cause } from "../../../conformance/oracle.ts";
import { decode } from "../../../src/decode/index.ts";
import { pullPolicy, setJobDefaults } from "../../../src/defaults/index.ts";
import type { FieldError } from "../../../src/faults/field-error.ts";
import type { Job, PodSpec, PodTemplateSpec } from "../../../src/models/index.ts";
import { validatePodTemplateSpec } from "../../../src/validation/core/pod-template.ts";
import { type UpdateRules, WiderErrors } from "../../../src/validation/errors.ts";
import { within } from "../../../src/validation/walk.ts";

/** A recorded request with the verdict of the server. */
export interface Case {
  readonly id: string;
  readonly doc: unknown;
  readonly old?: unknown;
  readonly verdict: { readonly ok: boolean; readonly causes?: readonly Cause[] };
}

export const recorded = (family: string): Case[] => readCases(`test/validation/recorded/${family}.ndjson.gz`);

/** Returns what the errors about one Go map have in common; the server puts them in any order. */
function mapOf(field: string): string | undefined {
  const [, map] =
    /^((?:.*\.)?(?:template|metadata)\.(?:labels|annotations))/.exec(field) ??
    /^(.*\.(?:nodeSelector|matchLabels))$/.exec(field) ??
    /^(.*\.(?:resources|overhead))\.(?:limits|requests|containers)/.exec(field) ??
    [];
  return map;
}

/** Returns the type, field and detail of each error in order, with those of one map sorted. */
export function facts(errors: readonly Cause[]): string[] {
  const all: string[] = [];
  for (let i = 0; i < errors.length; ) {
    const map = mapOf((errors[i] as Cause).field);
    const run: string[] = [];
    do {
      const { type, field, detail = "" } = errors[i++] as Cause;
      run.push(`${type} ${field} ${detail}`);
    } while (map !== undefined && i < errors.length && mapOf((errors[i] as Cause).field) === map);
    all.push(...run.sort());
  }
  return all;
}

/** Returns the Pod template of a Job's manifest, with its defaults. */
export function templateOf(manifest: unknown): PodTemplateSpec {
  const decoded = decode(manifest, "Job");
  if (!decoded.ok) throw new Error(decoded.message);
  const job = decoded.object as Job;
  setJobDefaults(job, pullPolicy);
  return job.spec?.template as PodTemplateSpec;
}

/** Returns the faults of a Pod's spec, with defaults, in a template with annotations. */
export function check(
  spec: object,
  annotations?: { [key: string]: string },
  update: UpdateRules = {},
): FieldError[] {
  const template = { metadata: { annotations }, spec: { restartPolicy: "Never", ...spec } };
  const typed = templateOf({
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: "j" },
    spec: { template },
  });
  const errors = new WiderErrors();
  errors.update = update;
  within("template", typed, errors, validatePodTemplateSpec);
  return errors.all();
}

/** Returns a Pod's spec with one container of these fields. */
export const withContainer = (container: object): Partial<PodSpec> =>
  ({ containers: [{ name: "c", image: "i", ...container }] }) as Partial<PodSpec>;
