// What of a module's exports is a manifest: for the command and for the page, which each report in their own way.

/** The types whose builders make whole manifests. */
export const roots: ReadonlySet<unknown> = new Set(["Job", "CronJob", "JobList", "CronJobList"]);

/** How deep exports may be nested. */
export const deepest = 100;

export const isClass = (fn: unknown) => /^class\b/.test(Function.prototype.toString.call(fn));

/** Whether it is what `onExit`, `onExitNotIn` and `onDisruption` give: a rule of which nobody has said what it does. */
export const isOpenRule = (value: object): boolean =>
  Object.keys(value).join() === "failJob,failIndex,ignore,count,containerName";

/** Whether an object means to be a manifest, though it may not say so to the end. */
export function isManifest(value: object): boolean {
  const { apiVersion, kind, metadata, spec } = value as Record<string, unknown>;
  return apiVersion !== undefined || roots.has(kind) || (metadata !== undefined && spec !== undefined);
}
