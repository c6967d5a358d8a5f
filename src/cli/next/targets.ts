import { stat } from "node:fs/promises";
import { decode } from "../../decode/index.ts";
import { type FieldError, fieldError, lineOf } from "../../faults/field-error.ts";
import type { Found } from "../../read/manifests.ts";
import { shortenPart } from "../../values/shorten.ts";
import { shownOf } from "../../values/value.ts";
import type { Context } from "../context.ts";
import { tellIdle } from "../exclude.ts";
import { CommandError } from "../exit.ts";
import { faultLine } from "../fault-line.ts";
import { findFiles } from "../files.ts";
import { inputText } from "../input.ts";
import { fieldsOf, nameOf, objectText, textOf } from "../objects.ts";
import { Patches, patchCount } from "../patches.ts";
import { placeOf } from "../place.ts";
import { readEach, readObjects } from "../read-objects.ts";
import { visiblePlaceIn } from "../visible-place.ts";

/** A schedule, and where it was found. */
export interface Target {
  /** Its name in messages; empty for an expression. */
  readonly title: string;
  readonly expression: string;
  readonly timeZone: string | undefined;
  readonly suspended: boolean;
  /** The CronJob's `startingDeadlineSeconds`, whatever it is. */
  readonly deadline?: unknown;
  /** Faults of the CronJob beside its schedule: a field that does not exist may have been meant to say when, a name may be no text. */
  readonly otherFaults: readonly string[];
  /** What is wrong before the expression is parsed. */
  readonly fault?: string | undefined;
}

export interface TargetOptions {
  /** The time zone, instead of the CronJob's own. */
  readonly tz?: string;
  /** Globs of files to skip. */
  readonly exclude?: readonly string[];
}

/** The schedules that are asked for, and messages about what cannot be read. */
interface Targets {
  readonly found: readonly Target[];
  readonly unreadable: readonly string[];
  /** How many patches of Kustomize have no schedule: their times are those of a manifest elsewhere. */
  readonly patches: number;
}

/** Returns the schedules among the inputs, then those of the CronJobs in the files that the other inputs name. */
export async function targetsIn(
  inputs: readonly string[],
  { tz, exclude }: TargetOptions,
  context: Context,
): Promise<Targets> {
  const found: Target[] = [];
  const paths: string[] = [];
  for (const input of inputs)
    if (await isExpression(input, context))
      found.push({ title: "", expression: input, timeZone: tz, suspended: false, otherFaults: [] });
    else paths.push(input);
  const { files, faults, idle } = await findFiles(paths, context, exclude);
  tellIdle(idle, context);
  const unreadable = faults.map(({ path, message }) => `${shortenPart(path)} ${message}${hintOn(message)}`);
  const patches = new Patches(files, context);
  let skipped = 0;
  await readEach(
    files,
    async file => {
      const { found: objects, faults, arePatches } = await readObjects(file, context, patches);
      for (const message of faults) unreadable.push(message);
      for (const one of objects) {
        if (!isCronJob(one.value)) continue;
        if (arePatches && !hasSchedule(one.value)) skipped++;
        else found.push(targetOf(one, inputText(file, context), arePatches, tz));
      }
    },
    message => unreadable.push(message),
  );
  if (found.length + unreadable.length === 0) {
    if (files.length === 0) throw new CommandError("--exclude leaves no file");
    const [path = "-"] = paths;
    const none =
      paths.length === 1 ? `${inputText(path, context)} holds no CronJob` : "no file holds a CronJob";
    throw new CommandError(`${none}${skipped > 0 ? `, but ${withoutSchedule(skipped)}` : ""}`);
  }
  return { found, unreadable, patches: skipped };
}

export const withoutSchedule = (patches: number): string => `${patchCount(patches)} without a schedule`;

/** Returns what else may have been meant by the name of a file that is not there. */
const hintOn = (message: string): string =>
  /^(?:does not exist|matches no file|is an empty name)/.test(message)
    ? '; a schedule has five fields in quotes: "30 2 * * *"'
    : "";

/** Returns whether an argument can only be a schedule. A file may have any name. */
async function isExpression(input: string, context: Context): Promise<boolean> {
  if (!/\s|^@|TZ=/.test(input)) return false;
  return stat(placeOf(input, context)).then(
    () => false,
    () => true,
  );
}

function targetOf(one: Found, file: string, isPatch: boolean, tz: string | undefined): Target {
  const { value, origin } = one;
  const { schedule, timeZone, suspend, startingDeadlineSeconds } = fieldsOf(fieldsOf(value).spec);
  const { line, column } = visiblePlaceIn(origin, value, "spec.schedule");
  const decoded = decode(value, "CronJob");
  const errors = decoded.ok ? [] : decoded.errors;
  return {
    title: `${file}:${line}:${column}: ${objectText(nameOf(value))}${isPatch ? " (a Kustomize patch)" : ""}`,
    expression: textOf(schedule),
    timeZone: tz ?? (timeZone === undefined || timeZone === null ? undefined : textOf(timeZone)),
    suspended: suspend === true,
    deadline: startingDeadlineSeconds,
    otherFaults: errors
      .filter(error => isOther(error) && !(isPatch && isDirective(error)))
      .map(error => faultLine(one, error)),
    fault: faultOf(one, { schedule, ...(tz === undefined && { timeZone }) }, errors),
  };
}

/** Returns whether a value is meant to be a CronJob, even if its kind is missing or misspelt. */
function isCronJob(value: unknown): boolean {
  const { kind, spec } = fieldsOf(value);
  if (kind === "CronJob" || kind === "Job") return kind === "CronJob";
  const { schedule, jobTemplate } = fieldsOf(spec);
  return schedule !== undefined || jobTemplate !== undefined;
}

/** Returns whether a CronJob says when; `null` in a patch takes away what its base says. */
function hasSchedule(value: unknown): boolean {
  const { schedule } = fieldsOf(fieldsOf(value).spec);
  return schedule !== undefined && schedule !== null;
}

/** Returns whether an error is about an unknown field of the object itself or of its spec, or about a name. */
const isOther = ({ field, detail }: FieldError): boolean =>
  /^metadata\.(?:name|generateName|namespace)$/.test(field) ||
  (detail.startsWith("unknown field") && /^(?:spec\.)?[^.[]*$/.test(field));

/** Returns whether an error is about a field that tells Kustomize how to merge, such as `$patch`. */
const isDirective = ({ field }: FieldError): boolean => /^(?:spec\.)?\$/.test(field);

/**
 * Returns why a schedule cannot be used. It, or its zone, is not a string, or there is no schedule. Or the zone's key is misspelt, so that
 * the times would be those of another zone. Or `suspend` does not say whether it is suspended.
 */
function faultOf(
  found: Found,
  texts: Readonly<Record<string, unknown>>,
  errors: readonly FieldError[],
): string | undefined {
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === "string" || text === undefined || text === null) continue;
    const error = fieldError("FieldValueTypeInvalid", `spec.${name}`, shownOf(text), "must be a string");
    return faultLine(found, error);
  }
  const wrong = errors.find(
    ({ field, detail }) =>
      field === "spec.suspend" || ("timeZone" in texts && detail.endsWith('did you mean "timeZone"?')),
  );
  if (wrong !== undefined) return lineOf(wrong);
  return texts.schedule ? undefined : lineOf(fieldError("FieldValueRequired", "spec.schedule", "", ""));
}
