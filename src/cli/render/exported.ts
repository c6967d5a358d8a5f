// Decides which of a module's exports are manifests. The command and the page share this, and each reports in its own way.

/** The types whose builders make whole manifests. */
export const roots: ReadonlySet<unknown> = new Set(["Job", "CronJob", "JobList", "CronJobList"]);

/** How deep exports may be nested. */
export const deepest = 100;

export const isClass = (fn: unknown) => /^class\b/.test(Function.prototype.toString.call(fn));

/** Returns whether a value is what `onExit`, `onExitNotIn` and `onDisruption` return: a rule without an action. */
export const isOpenRule = (value: object): boolean =>
  Object.keys(value).join() === "failJob,failIndex,ignore,count,containerName";

/** Returns whether a builder was spread into an object, which then has its last call and none of its methods. */
export const isSpread = (value: object): boolean =>
  Object.hasOwn((value as { readonly _last?: object })._last ?? {}, "effect");

/** Returns whether an object is meant to be a manifest, even if it is incomplete. */
export function isManifest(value: object): boolean {
  const { apiVersion, kind, metadata, spec } = value as Record<string, unknown>;
  if (apiVersion !== undefined || roots.has(kind)) return true;
  return metadata !== undefined && (spec !== undefined || typeof kind === "string");
}
