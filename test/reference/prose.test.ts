// What a field's sentence says of its limits and defaults (spec/docs) must match spec/limits, which is tested with the verdict.
import { readFileSync } from "node:fs";
import { allTypes, type FieldReference, typeReference } from "jobwright/reference";
import { expect, it } from "vitest";
import { parse } from "yaml";

type Facts = Pick<FieldReference, "doc" | "limits" | "default">;

/** Matches 0o777, 0644, 63, 256 KiB and 91 days. */
const number = String.raw`(\b(?:0o)?\d+\b(?: KiB| days)?)`;
const numbers = new RegExp(number, "gi");
const amountOf = (text: string): number => {
  const [digits = "", unit] = text.split(" ");
  const value = /^0\d/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return value * (unit === "KiB" ? 1024 : unit === "days" ? 86_400 : 1);
};

/** The phrases that name a bound or a default. */
const phrases: readonly (readonly [sort: "least" | "most" | "default", words: RegExp])[] = [
  ["most", new RegExp(String.raw`\b(?:at most|no more than|limited to|up to|${number} to) ${number}`, "gi")],
  ["most", new RegExp(String.raw`\bno more than .* and ${number}`, "gi")],
  ["least", new RegExp(String.raw`\bat least ${number}`, "gi")],
  ["least", new RegExp(`${number} (?:or more|to ${number})`, "gi")],
  ["default", new RegExp(String.raw`\bdefaults to (?:.* or to )?${number}`, "gi")],
];

/** Returns what a sentence says and spec/limits does not. Fields that spec/limits does not know are not checked. */
function contradictions({ doc, limits = [], default: defaults = [] }: Facts): string[] {
  const of = (...values: unknown[]) => values.filter(value => typeof value === "number") as number[];
  const facts = {
    least: limits.flatMap(({ min, minItems }) => of(min, minItems)),
    most: limits.flatMap(({ max, maxLength, maxBytes, maxItems }) => of(max, maxLength, maxBytes, maxItems)),
    default: defaults.flatMap(({ value }) => of(value)),
  };
  if (Object.values(facts).flat().length === 0) return [];
  // These words mean the same everywhere.
  if (/DNS subdomain/.test(doc)) facts.most.push(253);
  if (/\blabel\b/.test(doc)) facts.most.push(63);
  const known: readonly number[] = Object.values(facts).flat();
  return doc
    .replace(/`[^`]*`/g, "``")
    .split(/[.;:](?:\s|$)|, and /)
    .flatMap(clause => {
      // Removes a condition on something else: "when it has over 100000".
      const text = clause.replace(/\bover \d+/g, "");
      const said = phrases.flatMap(([sort, words]) =>
        [...text.matchAll(words)].map(match => {
          const [first = "", last = first] = match.slice(1).filter(part => part !== undefined);
          return [sort, sort === "most" ? last : first] as const;
        }),
      );
      if (said.length === 0) return [];
      const wrong = said.filter(([sort, at]) => !facts[sort].includes(amountOf(at))).map(([, at]) => at);
      // The other numbers of such a clause belong to the same limits: "100000 (10000 when …)".
      const others = (text.match(numbers) ?? []).filter(at => !known.includes(amountOf(at)));
      return [...new Set([...wrong, ...others])].map(
        at => `"${clause.trim()}" says ${at}, spec/limits ${JSON.stringify(facts)}`,
      );
    });
}

const fields = allTypes().flatMap(type => typeReference(type).fields);

it("no sentence of a field's documentation contradicts spec/limits", () => {
  const found = fields.flatMap(field =>
    contradictions(field).map(text => `${field.owner}.${field.name}: ${text}`),
  );
  expect(found.join("\n")).toBe("");
});

it.each<[string, Facts]>([
  [
    "a maximum",
    {
      doc: "0 or more, and at most 200000 for some (10 else).",
      limits: [{ min: 0 }, { max: 100000 }, { max: 10 }],
    },
  ],
  [
    "a maximum that stands in a condition",
    { doc: "At most 7.", limits: [{ max: 8, when: "`a` is over 7" }] },
  ],
  ["a second maximum", { doc: "At most 100 for some (11 else).", limits: [{ max: 100 }, { max: 10 }] }],
  ["a length", { doc: "A name of at most 15 characters.", limits: [{ maxLength: 16 }] }],
  ["a minimum", { doc: "1 or more.", limits: [{ min: 0 }] }],
  ["a range's beginning", { doc: "A port, 1 to 65535.", limits: [{ min: 0, max: 65535 }] }],
  ["a range's end", { doc: "A mode, 0 to 0o777 (511).", limits: [{ min: 0, max: 510 }] }],
  ["a default", { doc: "Defaults to 6, or to 7 when `a` is set.", default: [{ value: 6 }, { value: 8 }] }],
  ["a size", { doc: "At most 256 KiB.", limits: [{ maxBytes: 256_000 }] }],
])("a contradiction between a sentence and spec/limits is detected: %s", (_, facts) => {
  expect(contradictions(facts)).not.toEqual([]);
});

it("more than 60 fields have sentences that are compared with spec/limits", () => {
  // Changes every number of spec/limits: what contradicts then is what is compared.
  const shifted = (entry: object) =>
    Object.fromEntries(
      Object.entries(entry).map(([key, value]) => [key, typeof value === "number" ? value + 7 : value]),
    );
  const found = fields.filter(({ doc, limits, default: defaults }) => {
    const facts = { doc, limits: limits?.map(shifted), default: defaults?.map(shifted) };
    return contradictions(facts as Facts).length > 0;
  });
  expect(found.length).toBeGreaterThan(60);
});

it("sentences name only feature gates of spec/gates.yaml", () => {
  const known = new Set(Object.keys(parse(readFileSync("spec/gates.yaml", "utf8"))));
  // These concern a list that a client asks for, and whose claim a Pod uses: no field of a manifest needs them.
  const others = ["ShardedListAndWatch", "DRAWorkloadResourceClaims"];
  const named = fields.flatMap(({ owner, name, doc }) =>
    [...doc.matchAll(/feature\s+gate\s+`(\w+)`/g)].map(([, gate = ""]) => ({
      field: `${owner}.${name}`,
      gate,
    })),
  );
  expect(named.filter(({ gate }) => !known.has(gate) && !others.includes(gate))).toEqual([]);
  expect(named.length).toBeGreaterThan(8);
});
