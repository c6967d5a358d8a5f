const suffixes = ["", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
const wrongSuffixes = [
  "K",
  "i",
  "g",
  "mm",
  "GB",
  "Gib",
  "e",
  "e+",
  "E-",
  "ee5",
  "Ki5",
  "ki",
  "nm",
  "Ee3",
  " ",
  "x",
  "µ",
  "%",
];
const exponents = [
  0, 1, 2, 3, 5, 6, 9, 15, 18, 19, 21, 27, 60, 308, 1000, 2147483646, 2147483647, 2147483648, 4294967296,
];
const edges = [
  "9223372036854775807",
  "9223372036854775808",
  "9223372036854775806",
  "4611686018427387904",
  "999999999999999999",
  "1000000000000000000",
  "1024",
  "1023",
  "1048576",
  "1000",
  "999",
  "0",
  "00",
  "8",
  "7",
  "1",
  "10",
  "100",
  "500",
];

/** Makes texts of quantities: ordinary, odd, malformed and huge. */
export function quantityText(next: () => number): string {
  const int = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  const digits = (n: number) =>
    Array.from({ length: n }, () => (next() < 0.35 ? "0" : String(int(10)))).join("");
  const kind = next();
  if (kind < 0.15) return `${int(2 ** int(31))}${pick(suffixes)}`;
  if (kind < 0.25) return `${int(2000)}.${digits(1 + int(4))}${pick(suffixes)}`;
  if (kind < 0.3) {
    const alphabet = "0123456789.+-eEinumkKMGTP x,_\t½٣";
    return Array.from({ length: int(9) }, () => pick([...alphabet])).join("");
  }
  const sign = next() < 0.2 ? pick(["+", "-"]) : "";
  let whole = next() < 0.3 ? pick(edges) : digits(next() < 0.1 ? int(45) : int(12));
  if (next() < 0.1) whole = "0".repeat(int(5)) + whole;
  if (next() < 0.2) whole += "0".repeat(int(10));
  const fraction = next() < 0.4 ? `.${digits(next() < 0.1 ? int(30) : int(11))}` : "";
  let suffix = pick(suffixes);
  const tail = next();
  if (tail < 0.2)
    suffix = `${pick(["e", "E"])}${pick(["", "+", "-"])}${next() < 0.7 ? int(22) : next() < 0.5 ? digits(1 + int(2)) : pick(exponents)}`;
  else if (tail < 0.27) suffix = pick(wrongSuffixes);
  return sign + whole + fraction + suffix;
}

/** Texts at the borders of the rules, each of which the server reads in its own way. */
export const edgeTexts: readonly string[] = [
  "",
  "0",
  "-0",
  "+",
  "-",
  ".",
  "+.",
  "m",
  "Ki",
  "Pi",
  "Ei",
  "e5",
  ".n",
  "e-10",
  ".e-10",
  "000",
  "0Ki",
  "0.000",
  "0.5",
  "0.500",
  ".5",
  "5.",
  "1.500",
  "1.50",
  "1.000",
  "1.Ki",
  "+1",
  "+1Ki",
  "-1Ki",
  "001",
  "001Ki",
  "1000",
  "1000m",
  "1024Ki",
  "1023Ki",
  "1025Mi",
  "8Ki",
  "8Ei",
  "9Ei",
  "7Ei",
  "-9Ei",
  "0.5Ki",
  "1.5Ki",
  "1.1Ki",
  "0.0001Ki",
  "1n",
  "0.1n",
  "1.5n",
  "-0.1n",
  "0.0000000001",
  "1000E",
  "1500E",
  "1000000E",
  "999E",
  "1e3",
  "1E3",
  "1e+3",
  "1e03",
  "1.e3",
  "1e-5",
  "1e-9",
  "1e-10",
  "1e2",
  "12e",
  "12E",
  "1e+",
  "1E",
  "1e999999999",
  "10e2147483647",
  "1e2147483648",
  "1e4294967296",
  "1.5e-2147483648",
  "1e9223372036854775808",
  "1Ki5",
  "1K",
  "1ki",
  "1KI",
  "1GB",
  "1Gib",
  "1mm",
  "1i",
  "1 Gi",
  " 1",
  "1 ",
  "1\n",
  "1,5",
  "1_000",
  "0x10",
  "1.2.3",
  "--1",
  "+-1",
  "1-",
  "1+",
  "1-5",
  "½",
  "١",
  "1µ",
  "Infinity",
  "NaN",
  "null",
  "9223372036854775807",
  "9223372036854775808",
  "123456789012345678",
  "1234567890123456789",
  "123456789012345678901234567890",
  "9007199254740993",
  "99999999999Ki",
  "100000000000Ki",
  "12345Gi",
  "123456Gi",
  "12Ti",
  "123Ti",
  "1Pi",
  "100000000000000000000Ki",
];
