import { goQuote } from "../../faults/go-words.ts";
import type { Path } from "../../faults/path.ts";

/** An address as read by the server's lenient parser. */
interface IP {
  /** The eight groups of 16 bits. An IPv4 address takes the last two, after `0:0:0:0:0:ffff`. */
  readonly groups: readonly number[];
  /** Whether it is written with colons. */
  readonly colons: boolean;
  /** Whether some number has too many leading zeros. Other software may read such a decimal number as octal. */
  readonly leadingZeros: boolean;
}

/** Reads an address with the leniency of the server's legacy parser. Returns undefined if the text is not an address. */
export function parseIP(text: string): IP | undefined {
  let leadingZeros = false;
  // A trailing IPv4 address stands for two groups. The parser accepts any number of leading zeros.
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
  // Go's strict parser allows at most four digits.
  leadingZeros ||= all.some(group => group.length > 4);
  return { groups: all.map(group => Number.parseInt(group, 16)), colons: text.includes(":"), leadingZeros };
}

const isMapped = ({ groups }: IP) => groups.slice(0, 6).join() === "0,0,0,0,0,65535";

/** Returns an address in the canonical form of RFC 5952, and an IPv4 address in its IPv4-mapped IPv6 form. */
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
 * Checks that a text is an IP address without leading zeros and not an IPv4-mapped IPv6 address.
 *
 * Other non-canonical spellings pass; `ipWarning` warns about them.
 *
 * @see util/validation IsValidIPForLegacyField
 * @see util/validation parseIP
 * @see core/validation IsValidIPForLegacyField
 */
export function ipForLegacyField(text: string): string | false {
  const ip = parseIP(text);
  if (!ip) return "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
  // Go's strict parser stops at a leading zero, so the server never reports both faults.
  if (ip.leadingZeros) return "must not have leading 0s";
  return ip.colons && isMapped(ip) && "must not be an IPv4-mapped IPv6 address";
}

/**
 * Returns the server's warning about a valid IPv6 address that is not spelt canonically. The other IP
 * warning is about spellings that the server refuses in a Job.
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
