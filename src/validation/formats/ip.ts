import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { goQuote } from "../words.ts";

/** An address as the server's lenient parser reads it. */
export interface IP {
  /** The eight groups of 16 bits; an IPv4 address stands in the last two, behind `0:0:0:0:0:ffff`. */
  readonly groups: readonly number[];
  /** Written with colons. */
  readonly colons: boolean;
  /** Some decimal part has a zero too many in front, which other software reads as octal. */
  readonly leadingZeros: boolean;
}

function decimals(text: string): { groups: number[]; leadingZeros: boolean } | undefined {
  const parts = text.split(".", 5);
  if (parts.length !== 4) return undefined;
  let leadingZeros = false;
  for (const part of parts) {
    // However many zeros stand in front of a number, the lenient parser reads on.
    if (!/^0*(?:[0-9]|[1-9][0-9]{1,2})$/.test(part) || Number(part) > 255) return undefined;
    leadingZeros ||= part.length > 1 && part.startsWith("0");
  }
  const [a, b, c, d] = parts.map(Number) as [number, number, number, number];
  return { groups: [a * 256 + b, c * 256 + d], leadingZeros };
}

/** Reads the groups on one side of `::`; the last may be an IPv4 address where `tail` says so. */
function hexGroups(text: string, tail: boolean): { groups: number[]; leadingZeros: boolean } | undefined {
  const groups: number[] = [];
  let leadingZeros = false;
  if (text === "") return { groups, leadingZeros };
  const parts = text.split(":", 9);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (tail && i === parts.length - 1 && part.includes(".")) {
      const four = decimals(part);
      if (four === undefined) return undefined;
      groups.push(...four.groups);
      leadingZeros = four.leadingZeros;
    } else if (/^0*[0-9a-f]{1,4}$/i.test(part)) {
      // Go's strict parser takes at most four digits.
      leadingZeros ||= part.length > 4;
      groups.push(Number.parseInt(part, 16));
    } else return undefined;
  }
  return { groups, leadingZeros };
}

/** Reads an address as the server does where it is lenient; undefined when it is none. */
export function parseIP(text: string): IP | undefined {
  const colon = text.indexOf(":");
  const dot = text.indexOf(".");
  if (dot >= 0 && (colon < 0 || dot < colon)) {
    const four = decimals(text);
    if (four === undefined) return undefined;
    return { ...four, groups: [0, 0, 0, 0, 0, 0xffff, ...four.groups], colons: false };
  }
  if (colon < 0) return undefined;
  const gap = text.indexOf("::");
  const left = hexGroups(gap < 0 ? text : text.slice(0, gap), gap < 0);
  const right = hexGroups(gap < 0 ? "" : text.slice(gap + 2), true);
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.groups.length - right.groups.length;
  if (gap < 0 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...left.groups, ...new Array<number>(missing).fill(0), ...right.groups];
  return { groups, colons: true, leadingZeros: left.leadingZeros || right.leadingZeros };
}

const isMapped = (ip: IP) => ip.groups[5] === 0xffff && ip.groups.slice(0, 5).every(group => group === 0);

/** The address in canonical form: dotted for IPv4, by RFC 5952 for IPv6. */
export function canonicalIP(ip: IP): string {
  const { groups } = ip;
  if (isMapped(ip)) {
    const [high, low] = groups.slice(6) as [number, number];
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  }
  let start = 0;
  let length = 1;
  for (let i = 0; i < 8; i++) {
    let end = i;
    while (groups[end] === 0) end++;
    if (end - i > length) [start, length] = [i, end - i];
    i = end;
  }
  const hex = (part: readonly number[]) => part.map(group => group.toString(16)).join(":");
  if (length === 1) return hex(groups);
  return `${hex(groups.slice(0, start))}::${hex(groups.slice(start + length))}`;
}

/**
 * Refuses what is no IP address, has leading zeros, or is an IPv4 address in IPv6 clothes.
 *
 * Other spellings than the canonical one pass, with a warning from `ipWarning`.
 *
 * @see util/validation IsValidIPForLegacyField
 * @see util/validation parseIP
 * @see core/validation IsValidIPForLegacyField
 */
export function validateIPForLegacyField(text: string, path: Path, errors: Errors): void {
  const ip = parseIP(text);
  if (ip === undefined) {
    errors.invalid(path, text, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)");
    // Go's strict parser reads no further than a leading zero, so it never sees both faults.
  } else if (ip.leadingZeros) errors.invalid(path, text, "must not have leading 0s");
  else if (ip.colons && isMapped(ip)) errors.invalid(path, text, "must not be an IPv4-mapped IPv6 address");
}

/**
 * The server's warning about an IP address that passed and is not spelled canonically.
 *
 * @see util/validation GetWarningsForIP
 */
export function ipWarning(path: Path, text: string): string | undefined {
  const ip = parseIP(text);
  if (ip === undefined) return undefined;
  const canonical = canonicalIP(ip);
  if (ip.leadingZeros || (ip.colons && isMapped(ip))) {
    return `${path}: non-standard IP address ${goQuote(text)} is invalid: use ${goQuote(canonical)}`;
  }
  if (!ip.colons || canonical === text) return undefined;
  return `${path}: IPv6 address ${goQuote(text)} should be in RFC 5952 canonical format (${goQuote(canonical)})`;
}
