import { goQuote } from "../../faults/go-words.ts";
import type { Path } from "../../faults/path.ts";

/** An address as the server's lenient parser reads it. */
interface IP {
  /** The eight groups of 16 bits; an IPv4 address stands in the last two, behind `0:0:0:0:0:ffff`. */
  readonly groups: readonly number[];
  /** Written with colons. */
  readonly colons: boolean;
  /** Some decimal part has a zero too many in front, which other software reads as octal. */
  readonly leadingZeros: boolean;
}

/** Reads an address as the server does where it is lenient; undefined when it is none. */
export function parseIP(text: string): IP | undefined {
  let leadingZeros = false;
  // An IPv4 address at the end stands for two groups; however many zeros are in front of a number, the parser reads on.
  const hex = text.replace(/(^|:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (dotted, before: string, ...found) => {
    leadingZeros = /(?<!\d)0\d/.test(dotted);
    const [a, b, c, d] = found.slice(0, 4).map(Number) as [number, number, number, number];
    if (Math.max(a, b, c, d) > 255) return dotted;
    return `${before || "0:0:0:0:0:ffff:"}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const sides = hex.split("::").map(side => (side ? side.split(":") : []));
  const [left, right = [], further] = sides as [string[], string[]?, string[]?];
  const missing = 8 - left.length - right.length;
  if (further || (sides.length === 1 ? missing !== 0 : missing < 1)) return undefined;
  const all = [...left, ...Array<string>(missing).fill("0"), ...right];
  if (!all.every(group => /^0*[0-9a-f]{1,4}$/i.test(group))) return undefined;
  // Go's strict parser takes at most four digits.
  leadingZeros ||= all.some(group => group.length > 4);
  return { groups: all.map(group => Number.parseInt(group, 16)), colons: text.includes(":"), leadingZeros };
}

const isMapped = ({ groups }: IP) => groups.slice(0, 6).join() === "0,0,0,0,0,65535";

/** The address in the canonical form of RFC 5952; one of IPv4 as that which stands for it. */
export function canonicalIPv6({ groups }: IP): string {
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
 * Whether a text is an IP address without leading zeros, and no IPv4 address in IPv6 clothes.
 *
 * Other spellings than the canonical one pass, with a warning from `ipWarning`.
 *
 * @see util/validation IsValidIPForLegacyField
 * @see util/validation parseIP
 * @see core/validation IsValidIPForLegacyField
 */
export function ipForLegacyField(text: string): string | false {
  const ip = parseIP(text);
  if (!ip) return "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
  // Go's strict parser reads no further than a leading zero, so it never sees both faults.
  if (ip.leadingZeros) return "must not have leading 0s";
  return ip.colons && isMapped(ip) && "must not be an IPv4-mapped IPv6 address";
}

/**
 * The server's warning about an IPv6 address that passed and is not spelled canonically. It has another one, for spellings that it
 * refuses in a Job.
 *
 * @see util/validation GetWarningsForIP
 */
export function ipWarning(path: Path, text: string): string | undefined {
  const ip = parseIP(text);
  if (!ip?.colons) return undefined;
  const canonical = canonicalIPv6(ip);
  if (canonical === text) return undefined;
  return `${path}: IPv6 address ${goQuote(text)} should be in RFC 5952 canonical format (${goQuote(canonical)})`;
}
