import { suffixOf } from "../deterministic.ts";
import { checkContainers, type JobInput, type LiveJob, live } from "../input.ts";
import { countOf, othersOf, type Ranges, union } from "../job/indexes.ts";
import { counted, failuresPerIndex, isIndexed } from "../job/progress.ts";
import { podUid } from "./name.ts";
import {
  type DeletedPods,
  deletedInFailure,
  failedLook,
  indexesOf,
  indexOfFailure,
  type Look,
  notedOf,
} from "./place.ts";
import { podOf } from "./pod.ts";
import type { LivePod } from "./types.ts";

/** More than anyone looks at, and few enough to be made in a few seconds. */
const most = 10_000;

/** Returns the indexes of the ranges, at most `count`. */
function listed(ranges: Ranges, count = most): number[] {
  const indexes: number[] = [];
  for (const [first, last] of ranges)
    for (let index = first; index <= last && indexes.length < count; index++) indexes.push(index);
  return indexes;
}

/** A Pod: the nth of its Job or index. */
interface Nth {
  readonly index?: number;
  readonly nth: number;
  readonly uid?: string | undefined;
  readonly failureCount?: number;
  /** Its state, if its number does not tell it. */
  readonly look?: Look;
}

/**
 * Adds to the numbers of these indexes, one at a time and in turn, until `count` are added or each index has `most`.
 *
 * @returns how many are left
 */
function spread(
  before: Map<number, number>,
  indexes: readonly number[],
  count: number,
  most = Number.POSITIVE_INFINITY,
): number {
  let left = count;
  let open = indexes;
  while (left > 0 && open.length > 0) {
    open = open.filter(index => (before.get(index) ?? 0) < most);
    for (const index of open.slice(0, left)) before.set(index, (before.get(index) ?? 0) + 1);
    left -= Math.min(left, open.length);
  }
  return left;
}

/** The failures of an Indexed Job: how many there were of each index before its present pod. */
interface Failures {
  readonly before: Map<number, number>;
  /** The uids of noted pods whose index is not known. */
  readonly uids: Set<string>;
}

/**
 * Returns the failures of each index. Unless an index has failed, the status does not say how many it had, so the rest is spread over those
 * that may have had some.
 *
 * @param others how many failures there are besides those of deleted pods
 * @param going the indexes whose pods run, still end, or have ended with their Job
 */
function failuresOf(job: LiveJob, others: number, going: readonly number[], open: Ranges): Failures {
  const { status } = job;
  const { completed, failed } = indexesOf(status);
  // A live Job may count fewer failures than its failed indexes take.
  const perIndex = Math.min(
    failuresPerIndex(job),
    Math.max(Math.floor(others / Math.max(countOf(failed), 1)), 1),
  );
  const before = new Map<number, number>(listed(failed).map(index => [index, perIndex - 1]));
  let left = others - countOf(failed) * perIndex;
  // The uid of a noted pod tells its index, unless the caller gave the uid.
  const noted = new Set(notedOf(status).failed);
  const take = (index: number) => {
    for (let nth = 0; noted.size > 0 && noted.delete(podUid(job, index, nth)); nth++) {
      // The others were deleted with their Job, so no pod followed them.
      if (left <= 0) continue;
      before.set(index, (before.get(index) ?? 0) + 1);
      left -= 1;
    }
  };
  // Indexes that have no running or deleted pod come first: in the others, the noted pod may be the one that was deleted.
  const goes = new Set(going);
  const ofOpen = listed(open, noted.size);
  for (const index of ofOpen) if (!goes.has(index)) take(index);
  for (const index of ofOpen) if (goes.has(index)) take(index);
  for (const index of listed(failed)) {
    let nth = perIndex - 1;
    while (nth >= 0 && noted.size > 0 && noted.delete(podUid(job, index, nth))) nth--;
  }
  for (const index of listed(completed)) take(index);
  const begun = [...going, ...listed(completed)];
  const own = indexOfFailure(job);
  if (own !== undefined) {
    // If no other index has begun, all failures are its own, as many as do not fail the index itself.
    const { backoffLimitPerIndex: limit = left } = job.spec;
    const had = before.get(own) ?? 0;
    const most = begun.length > 0 ? 1 : Math.max(limit, 1);
    const more = Math.min(left, Math.max(most - had, 0));
    before.set(own, had + more);
    left -= more;
  }
  // An index with more failures than its limit has failed. If there are more than all may have, the Job was larger or was suspended.
  const { backoffLimitPerIndex: limit } = job.spec;
  for (const indexes of [begun, listed(open)]) left = spread(before, indexes, left, limit);
  // A failed Job may have none of the first kind left. Then its last failures belong to open indexes, or else to failed ones.
  const may = [begun, listed(open), listed(failed)];
  spread(before, may.find(indexes => indexes.length > 0) ?? [], left);
  return { before, uids: new Set([...noted].reverse()) };
}

/** Returns the failed pods of the index that failed the Job. The first has the name in the Job's message, and so was the last to fail. */
function lastFirst([first, ...others]: readonly Nth[], { spec }: LiveJob): Nth[] {
  const all = first === undefined ? [] : [...others, first];
  const limit = spec.backoffLimitPerIndex;
  return limit === undefined ? all : all.map((one, i) => ({ ...one, failureCount: Math.min(i, limit) }));
}

/** Returns the pods of an Indexed Job. */
function ofIndexes(job: LiveJob, failures: number, deleted: DeletedPods): Nth[] {
  const { spec, status } = job;
  const { active = 0, ready = 0, terminating = 0 } = status;
  const { completed, failed } = indexesOf(status);
  const open = othersOf(union(completed, failed), spec.completions ?? 0);
  // The pods that run, that still end, and that have ended with their Job.
  const notDone = active + terminating + deleted.all - deleted.terminating;
  const own = indexOfFailure(job);
  const others =
    own === undefined ? open : othersOf(union(union(completed, failed), [[own, own]]), spec.completions ?? 0);
  const going = listed(others, notDone);
  const { before, uids } = failuresOf(job, failures - deleted.all, going, open);
  const ended = new Set([...listed(failed), ...listed(completed), ...going]);
  const indexes = [...new Set([...ended, ...before.keys()])].sort((a, b) => a - b);
  // If these pods are more than the open indexes, some indexes have several. If no index is open, one that has ended has them.
  const more = new Map<number, number>();
  const crowded = going.length > 0 ? going : listed(completed.length > 0 ? completed : failed, 1);
  spread(more, crowded, notDone - going.length);
  let place = going.length;
  const nextLook = (): Look => {
    const own = place++;
    if (own < active) return own < ready ? "Running" : "Pending";
    return own < active + terminating ? "terminating" : "stopped";
  };
  const look = failedLook(job);
  const noted = new Set(notedOf(status).failed);
  const uidOf = (index: number, nth: number): string | undefined => {
    if (uids.size === 0) return undefined;
    const own = podUid(job, index, nth);
    const [uid = own] = noted.has(own) ? [own] : uids;
    uids.delete(uid);
    return uid;
  };
  const gone = new Set(deleted.all > 0 ? going.slice(active) : []);
  const countBefore = (index: number) => before.get(index) ?? 0;
  // In a failed index, the last failure is the one that is not counted yet.
  const lastUids = new Map(
    listed(failed)
      .reverse()
      .map(index => [index, uidOf(index, countBefore(index))]),
  );
  const lastUid = (index: number) =>
    lastUids.get(index) ?? (gone.has(index) ? uidOf(index, countBefore(index)) : undefined);
  const podsOfIndex = (index: number): Nth[] => {
    const count = countBefore(index);
    const failedPods = Array.from({ length: count }, (_, nth) => ({
      index,
      nth,
      look,
      uid: uidOf(index, nth),
    }));
    if (index === own) return lastFirst(failedPods, job);
    return [
      ...failedPods,
      ...(ended.has(index) ? [{ index, nth: count, uid: lastUid(index) }] : []),
      ...Array.from({ length: more.get(index) ?? 0 }, (_, i) => {
        const nth = count + 1 + i;
        const next = nextLook();
        const isGone = deleted.all > 0 && (next === "terminating" || next === "stopped");
        return { index, nth, look: next, uid: isGone ? uidOf(index, nth) : undefined };
      }),
    ];
  };
  return indexes.flatMap(podsOfIndex);
}

/**
 * Returns all Pods that a Job's status counts: those that have failed, have succeeded, are active or are terminating, each as `pod` makes
 * it. Pods that are not counted, such as those of ignored failures, are not included.
 *
 * Pods that the controller deleted when the Job failed are as they were last seen: in a cluster, a Pod is gone as soon as its containers
 * have ended and nothing keeps it.
 *
 * @throws InvalidError for a Job that the server would refuse.
 * @throws RangeError for a Job of more than 10,000 Pods.
 * @example
 * podsOf(running(job, { succeeded: 2 })).map(({ status }) => status.phase); // Succeeded, Succeeded, Running
 */
export function podsOf(job: JobInput): LivePod[] {
  const owner = live("Job", job, {});
  checkContainers("podsOf", owner);
  const { active = 0, terminating = 0 } = owner.status;
  const { failed: failures, succeeded } = counted(owner);
  // Some of the pods that are being deleted count as failed already.
  const deleted = deletedInFailure(owner);
  const all = failures + succeeded + active + terminating - deleted.terminating;
  if (all > most) throw new RangeError(`podsOf: at most ${most} Pods are made, but the Job has ${all}`);
  const places: Nth[] = isIndexed(owner)
    ? ofIndexes(owner, failures, deleted)
    : Array.from({ length: all }, (_, nth) => ({ nth }));
  const names = new Set<string>();
  return places.map(({ look, ...place }) => {
    let made = podOf(owner, place, look);
    // Suffixes of five letters may coincide, and the server would refuse the second Pod of a name.
    for (let again = 1; names.has(made.metadata.name); again++)
      made = podOf(owner, { ...place, suffix: suffixOf(`${made.metadata.uid} ${again}`) }, look);
    names.add(made.metadata.name);
    return made;
  });
}
