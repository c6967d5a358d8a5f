/** What Go takes a scalar for, if not for a string. */
export interface Resolved {
  readonly kind: "int" | "float" | "bool" | "null";
  /** A `bigint` if a number would round it. */
  readonly value: number | bigint | boolean | null;
}

/** A number holds every integer up to this one. */
const safe = 1n << 53n;

/** What something other than a string may start with. */
const mayBeNoString = /^(?:[-+.~\dyYnNtTfFoO]|$)/;
const wordPattern =
  /^(?:(y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)|(n|N|no|No|NO|false|False|FALSE|off|Off|OFF)|(~?|null|Null|NULL)|(\.nan|\.NaN|\.NAN)|[-+]?\.(?:inf|Inf|INF))$/;
const integerPattern = /^([-+]?)(?:0[xX]([\dA-Fa-f]+)|0[bB]([01]+)|0[oO]([0-7]+)|0([0-7]+)|(\d+))$/;
/** By a quirk of Go, the sign of a binary number may follow its prefix. */
const signedBinary = /^0b([-+])([01]+)$/;
const floatPattern = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const timestamp =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:([Tt])| +)(\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(Z|[-+](?:[01]\d|2[0-4]):(?:[0-5]\d|60))?)?$/;

/** Returns what a plain scalar without a tag stands for, or nothing if it is a string. */
export function resolve(text: string): Resolved | undefined {
  return mayBeNoString.test(text) ? (word(text) ?? number(text)) : undefined;
}

function word(text: string): Resolved | undefined {
  const found = wordPattern.exec(text);
  if (!found) return undefined;
  if (found[1]) return { kind: "bool", value: true };
  if (found[2]) return { kind: "bool", value: false };
  if (found[3] !== undefined) return { kind: "null", value: null };
  return { kind: "float", value: found[4] ? Number.NaN : text[0] === "-" ? -Infinity : Infinity };
}

function number(text: string): Resolved | undefined {
  if (!/^[-+.\d][-+.\w]*$/.test(text)) return undefined;
  // In a number that starts with its point, underscores must be between digits; in others they may be anywhere.
  const plain = !text.includes("_")
    ? text
    : text[0] === "."
      ? text.replace(/(?<=\d)_(?=\d)/g, "")
      : text.split("_").join("");
  const integer = integerPattern.exec(plain);
  if (integer) {
    const [, sign, hex, binary, octal, old, decimal] = integer;
    if (decimal && decimal.length < 16 && (decimal[0] !== "0" || decimal === "0")) {
      return { kind: "int", value: Number(plain) + 0 }; // + 0: Go has no integer -0
    }
    const found =
      int(sign, "0x", hex) ??
      int(sign, "0b", binary) ??
      int(sign, "0o", octal ?? old) ??
      (decimal?.[0] === "0" ? undefined : int(sign, "", decimal));
    if (found || hex || binary || octal) return found;
    // Too large for Go's integers, or a decimal with leading zeros: Go reads a float.
    const value = float(plain);
    return value && Math.abs(value.value as number) > Number(safe)
      ? { kind: "float", value: BigInt(value.value as number) }
      : value;
  }
  if (floatPattern.test(plain)) return float(plain);
  const binary = signedBinary.exec(plain);
  return binary ? int(binary[1], "0b", binary[2]) : undefined;
}

/** Reads a float. To Go, a number that no float can hold is a string. */
function float(text: string): Resolved | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? { kind: "float", value } : undefined;
}

/** Reads an integer as Go does: 64 bits, unsigned if it has no sign. */
function int(sign = "", prefix: string, digits: string | undefined): Resolved | undefined {
  const significant = digits?.replace(/^0+(?=.)/, "");
  // 64 digits are enough for every base, and keep hostile text away from the slow path of BigInt.
  if (significant === undefined || significant.length > 64) return undefined;
  const size = BigInt(prefix + significant);
  if (size > (sign === "-" ? 1n << 63n : sign ? (1n << 63n) - 1n : (1n << 64n) - 1n)) return undefined;
  const value = sign === "-" ? -size : size;
  return { kind: "int", value: size > safe ? value : Number(value) };
}

/** Whether `!!timestamp` fits a text. Without that tag, a time is an ordinary string. */
export function isTimestamp(text: string): boolean {
  const found = timestamp.exec(text);
  if (!found || (found[4] === undefined) !== (found[8] === undefined)) return false;
  const [year, month, day, , hour, minute, second] = found
    .slice(1)
    .map(part => Number(part ?? 0)) as number[] as [number, number, number, number, number, number, number];
  // Dates repeat after 400 years, and Date takes years below 100 for 19xx.
  const days = new Date(Date.UTC(year + 2000, month, 0)).getUTCDate();
  return month > 0 && month < 13 && day > 0 && day <= days && hour < 24 && minute < 60 && second < 60;
}

/** Returns a float as Go spells it as a key: with the fewest digits that tell it from other 32-bit floats. */
export function floatKey(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return ".nan";
  if (!Number.isFinite(single)) return single < 0 ? "-.inf" : ".inf";
  if (single === 0) return Object.is(single, -0) ? "-0" : "0";
  const size = Math.abs(single);
  // All digits of the exact value. The shortest number that rounds to it is found by cutting them off.
  const [exact, exponent] = size.toExponential(100).replace(".", "").split("e") as [string, string];
  let found = size;
  for (let length = 1; length <= 9; length++) {
    const below = Number(exact.slice(0, length));
    const [low, high] = [below, below + 1].map(each =>
      Number(`${each}e${Number(exponent) - length + 1}`),
    ) as [number, number];
    const fits = [low, high].filter(each => Math.fround(each) === size);
    if (fits.length === 0) continue;
    const rest = exact.slice(length).replace(/0+$/, "");
    // A tie goes to the even digit. Go makes one exception among all floats.
    const up = rest === "5" ? below % 2 === 1 || size === 2 ** -12 : rest > "5";
    found = fits.length > 1 ? (up ? high : low) : (fits[0] as number);
    break;
  }
  const sign = single < 0 ? "-" : "";
  const [mantissa, scale] = found.toExponential().split("e") as [string, string];
  // JavaScript writes up to 21 digits before it uses an exponent, Go up to six.
  if (Number(scale) >= -4 && Number(scale) < 6) return sign + String(found);
  return `${sign}${mantissa}e${scale[0]}${scale.slice(1).padStart(2, "0")}`;
}
