// Decides which version an update starts from.

/** A version that the server would accept: its manifests. */
export type Version = readonly unknown[];

export interface Versions {
  /** The last version that was accepted. */
  readonly current?: Version;
  /** The one that was accepted before that. What is typed without a pause is one change. */
  readonly last?: Version;
}

const same = (a: Version | undefined, b: Version) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Returns the versions after a text was judged.
 *
 * @param accepted its manifests, if all of them were accepted
 * @param typing whether it continues the text before without a pause
 */
export function nextVersions(versions: Versions, accepted: Version | undefined, typing: boolean): Versions {
  const { current, last } = versions;
  if (accepted === undefined || same(current, accepted)) return versions;
  const before = typing && last !== undefined ? last : current;
  return { current: accepted, ...(before && { last: before }) };
}

/** Returns the version that an update from a text would start from, if nothing is pinned. */
export function versionBefore(
  versions: Versions,
  accepted: Version | undefined,
  typing: boolean,
): Version | undefined {
  return accepted === undefined ? versions.current : nextVersions(versions, accepted, typing).last;
}
