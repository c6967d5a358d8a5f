import {
  type CronJob,
  cronSchedule,
  dryRunCreate,
  explainUpdate,
  type Job,
  podSecurity,
  ScheduleError,
  toYaml,
} from "jobwright";
import { asApplied } from "../../../../src/cli/as-applied.ts";
import type { Analysis, AnalysisRequest, Detail, Runs, Security, Update } from "../messages.ts";
import { type Version, versionBefore } from "../versions.ts";
import { code } from "./code.ts";
import { context, type Judged, readExports, readYaml } from "./items.ts";
import { storedLines } from "./stored.ts";

/** How many runs are shown. */
const RUNS = 10;

/** Returns a verdict's reasons with their details. The message joins them with commas, which details have too. */
function detailed(reasons: readonly string[], message: string): string[] {
  const starts = [0];
  for (const reason of reasons.slice(1)) {
    const from = (starts.at(-1) as number) + 1;
    starts.push(message.indexOf(`, ${reason}`, from) + 2);
  }
  return starts.map((start, i) =>
    message.slice(start, i + 1 < starts.length ? (starts[i + 1] as number) - 2 : undefined),
  );
}

function security(manifest: unknown): Security {
  const refusals = (["baseline", "restricted"] as const).flatMap(level => {
    const { allowed, reasons, message } = podSecurity(manifest, level);
    return allowed ? [] : [{ level, reasons: detailed(reasons, message) }];
  });
  const level = refusals.length === 0 ? "restricted" : refusals.length === 1 ? "baseline" : "privileged";
  return { level, refusals };
}

function runs({ spec }: CronJob, now: number): Runs {
  const { schedule = "", timeZone, suspend } = spec ?? {};
  const base = { expression: schedule, suspended: suspend === true };
  try {
    const from = new Date(now);
    const read = cronSchedule(schedule, { ...(timeZone !== undefined && { timeZone }), now: from });
    const times = read.next(from, RUNS).map(Number);
    return { ...base, timeZone: read.timeZone, description: read.describe(), warnings: read.warnings, times };
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    return {
      ...base,
      timeZone: timeZone ?? "",
      description: "",
      warnings: [],
      times: [],
      error: error.message,
    };
  }
}

/** Returns what tells an object from others. A link may hold any value in its place. */
function identity(value: unknown): string {
  const { kind, metadata } = (value ?? {}) as Partial<Job>;
  const { namespace = "default", name, generateName } = metadata ?? {};
  return JSON.stringify([kind, namespace, name ?? generateName]);
}

/** Returns the version before: the object of the same name, or else the one at the same place, or the last one. */
function previous(manifest: unknown, before: readonly unknown[], index: number): unknown {
  return before.find(each => identity(each) === identity(manifest)) ?? before[index] ?? before.at(-1);
}

function update(manifest: unknown, before: unknown): Update | undefined {
  if (before === undefined) return undefined;
  const live = asApplied(before);
  if (live === undefined) return undefined;
  const { verdict, changes, commands, errors, warnings, notes } = explainUpdate(live, manifest);
  const faults = errors.map(({ field, message }) => (field === "" ? message : `${field}: ${message}`));
  return { verdict, changes, commands, faults, warnings, notes };
}

function detail(
  { value }: Judged,
  index: number,
  { source: { mode }, now }: AnalysisRequest,
  before: Version,
): Detail {
  if (value === undefined) return {};
  const answer = dryRunCreate(value, context);
  const readable = answer.ok || answer.status.reason === "Invalid";
  if (!readable) return {};
  const change = update(value, previous(value, before, index));
  return {
    security: security(value),
    ...(answer.ok && { stored: storedLines(value, answer.object) }),
    ...((value as CronJob).kind === "CronJob" && { runs: runs(value as CronJob, now) }),
    ...(change && { update: change }),
    code: mode === "yaml" ? code(value) : { language: "yaml", text: toYaml(value as object) },
  };
}

/** Returns everything that the page shows about a text. */
export function analyse(request: AnalysisRequest): Analysis {
  const { source, id } = request;
  const { judged, others, passed } =
    source.mode === "yaml" ? readYaml(source.text) : readExports(source.outcome);
  const refused = judged.findIndex(({ item }) => !item.ok);
  const selected = Math.max(0, Math.min(request.selected ?? refused, judged.length - 1));
  const chosen = judged[selected];
  const whole = judged.length > 0 && judged.every(({ item }) => item.ok);
  const accepted = whole ? judged.map(({ value }) => value) : undefined;
  const { pinned, versions, typing } = request;
  const before = pinned ?? versionBefore(versions, accepted, typing) ?? [];
  return {
    id,
    items: judged.map(({ item }) => item),
    selected,
    others,
    passed,
    detail: chosen === undefined ? {} : detail(chosen, selected, request, before),
    ...(accepted && { accepted }),
  };
}
