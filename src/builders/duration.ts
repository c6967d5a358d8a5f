import { ArgumentError, what } from "./argument-error.ts";

/** Converts a {@link Duration} to seconds. */
export function seconds(text: string, where: string): number {
  const [all, d = 0, h = 0, m = 0, s = 0] = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text) ?? [];
  const total = ((+d * 24 + +h) * 60 + +m) * 60 + +s;
  if (all && Number.isSafeInteger(total)) return total;
  throw new ArgumentError(`${where}: ${what(text)} is no duration such as "1d2h3m4s"`);
}
