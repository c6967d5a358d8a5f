import { fromBase64, toBase64 } from "../encoding/base64.ts";
import { isBuilder } from "../models/brand.ts";
import type { CronJob, CronJobList, Job, JobList, ObjectMeta } from "../models/index.ts";
import { aKind, checkOptions } from "../options.ts";
import { shortenPart } from "../values/shorten.ts";
import { isList, maxParts } from "../values/value.ts";
import type { LivePod } from "./pod/types.ts";

/** The options of `jobListOf`, `cronJobListOf` and `podListOf`. */
export interface ListOptions {
  /** The maximum number of objects in a page; all by default, and for 0. */
  readonly limit?: number | undefined;
  /** The token of the previous page: its `metadata.continue`. Default: the first page. */
  readonly continue?: string | undefined;
  /** The version of the store; default: the highest of the objects' own, else `1`. */
  readonly resourceVersion?: string | undefined;
}

/** The place in a list that is read in pages, which a `continue` token contains. */
interface Place {
  readonly v: "meta.k8s.io/v1";
  readonly rv: number;
  /** The key after which the next page starts. */
  readonly start: string;
}

interface Item {
  readonly metadata?: ObjectMeta;
}

/** A list, as a request returns it. */
export interface LiveList<T> {
  /** The objects of this page. */
  items: T[];
  /** The version that was read, and the token of the next page. */
  metadata: NonNullable<JobList["metadata"]>;
}

/** A list of Pods, as a request returns it. */
export interface LivePodList<T extends LivePod> extends LiveList<T> {
  /** Always `PodList`. */
  kind: "PodList";
  /** Always `v1`. */
  apiVersion: "v1";
}

const textOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);

const keyOf = ({ metadata }: Item) =>
  `${textOf(metadata?.namespace, "default")}/${textOf(metadata?.name, "")}`;

const writeToken = (place: Place): string =>
  toBase64(JSON.stringify(place)).replaceAll("+", "-").replaceAll("/", "_");

function readToken(fixture: string, token: string): Place {
  try {
    const place = JSON.parse(fromBase64(token.replaceAll("-", "+").replaceAll("_", "/")));
    if (typeof place.start === "string" && Number.isSafeInteger(place.rv)) return place;
  } catch {
    // Not a token of ours: the error below says so.
  }
  throw new RangeError(`continue: ${shortenPart(JSON.stringify(token))} is not a token of ${fixture}`);
}

function highestVersion(objects: readonly Item[]): number {
  let highest = 1;
  for (const { metadata } of objects) {
    const version = Number(metadata?.resourceVersion);
    if (Number.isSafeInteger(version) && version > highest) highest = version;
  }
  return highest;
}

/** Refuses anything but a list of live objects of the kind. */
function checkObjects(fixture: string, kind: string, objects: readonly unknown[]): void {
  if (!isList(objects) || [...objects].some(one => typeof one !== "object" || one === null))
    throw new TypeError(`${fixture} takes a list of ${kind}s, ${maxParts} at most`);
  for (const one of objects as readonly { kind?: unknown }[]) {
    if (isBuilder(one))
      throw new TypeError(`${fixture} takes live ${kind}s, such as fixtures, and no builders`);
    const { kind: said = kind } = one;
    if (said !== kind) throw new TypeError(`${fixture} takes ${kind}s, and not ${aKind(said)}`);
  }
}

function checkListOptions(fixture: string, options: ListOptions): void {
  checkOptions(fixture, options, {
    limit: "a whole number, 0 or more",
    continue: "a string",
    resourceVersion: "a string",
  });
  const { resourceVersion = "0" } = options;
  if (!/^\d+$/.test(resourceVersion) || !Number.isSafeInteger(Number(resourceVersion)))
    throw new RangeError(
      `${fixture}: resourceVersion must be a whole number, but is ${JSON.stringify(resourceVersion)}`,
    );
}

/** Returns the objects in the server's order: by namespace and name. */
function sorted<T extends Item>(objects: readonly T[]): T[] {
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return [...objects].sort((a, b) => order(keyOf(a), keyOf(b)));
}

/** Returns the page of the objects that the options ask for. */
function pageOf<T extends Item>(
  fixture: string,
  kind: string,
  objects: readonly T[],
  options: ListOptions,
): LiveList<T> {
  checkObjects(fixture, kind, objects);
  checkListOptions(fixture, options);
  const { limit, continue: token, resourceVersion } = options;
  const all = sorted(objects);
  // The next page starts after the name of the last object, so it would skip another object of that name.
  const again = limit ? all.find((one, i) => i > 0 && keyOf(one) === keyOf(all[i - 1] as Item)) : undefined;
  if (again !== undefined)
    throw new RangeError(
      `${fixture}: a cluster has one object of a name, but ${shortenPart(JSON.stringify(keyOf(again)))} stands there twice`,
    );
  const place = token ? readToken(fixture, token) : undefined;
  const from = place === undefined ? 0 : all.findIndex(one => keyOf(one) > place.start);
  const rest = from < 0 ? [] : all.slice(from);
  const items = limit ? rest.slice(0, limit) : rest;
  // The server reads all pages at the version of the first.
  const version = place === undefined ? Number(resourceVersion ?? highestVersion(objects)) : place.rv;
  const last = items.at(-1);
  const remaining = rest.length - items.length;
  const more = remaining > 0 && last !== undefined;
  const metadata = {
    resourceVersion: String(version),
    ...(more && {
      continue: writeToken({ v: "meta.k8s.io/v1", rv: version, start: keyOf(last) }),
      remainingItemCount: remaining,
    }),
  };
  return { metadata, items };
}

/**
 * Returns the Jobs as a list request returns them: sorted by namespace and name, and in pages if `limit` is set.
 *
 * Every page but the last has a `continue` token for the next one, and the number of Jobs that remain. Items keep their `kind` and
 * `apiVersion`, which the server leaves out in lists.
 *
 * @param jobs live Jobs, such as fixtures; all of them, for every page
 * @throws TypeError when `jobs` is no list of Jobs, and for more than 1,000,000.
 * @throws RangeError for a token that no page had, for a version that is no number, and for pages of Jobs of which two have the same name.
 * @example
 * const first = jobListOf(jobs, { limit: 2 });
 * const second = jobListOf(jobs, { limit: 2, continue: first.metadata.continue });
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#retrieving-large-results-sets-in-chunks
 */
export function jobListOf<T extends Job>(
  jobs: readonly T[],
  options: ListOptions = {},
): Omit<JobList, "items" | "metadata"> & LiveList<T> {
  return { kind: "JobList", apiVersion: "batch/v1", ...pageOf("jobListOf", "Job", jobs, options) };
}

/** Returns CronJobs as a list request returns them; otherwise the same as {@link jobListOf}. */
export function cronJobListOf<T extends CronJob>(
  cronJobs: readonly T[],
  options: ListOptions = {},
): Omit<CronJobList, "items" | "metadata"> & LiveList<T> {
  const page = pageOf("cronJobListOf", "CronJob", cronJobs, options);
  return { kind: "CronJobList", apiVersion: "batch/v1", ...page };
}

/** Returns Pods as a list request returns them; otherwise the same as {@link jobListOf}. */
export function podListOf<T extends LivePod>(pods: readonly T[], options: ListOptions = {}): LivePodList<T> {
  return { kind: "PodList", apiVersion: "v1", ...pageOf("podListOf", "Pod", pods, options) };
}
