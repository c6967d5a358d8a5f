// Compares the catalogue of errors with the sources that produce them, and with everything that the server was recorded to say.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { adviceFor, errorReference, errorReferences } from "jobwright/reference";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { FieldErrorType } from "../../src/index.ts";
import { closed } from "../../src/models/generated/enums.ts";
import { typeNames, typeOf } from "../../src/models/schema.ts";
import { links } from "./link-errors.ts";
import { noDetails } from "./no-details.ts";
import { recorded } from "./recorded.ts";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** Stands for the parts of a text that vary. */
const hole = "\u0000";

/** Yields the texts of several words in the sources of the rules and the decoder, with holes for what varies. */
function* texts(): Generator<string> {
  for (const room of ["faults", "values", "decode", "validation", "dry-run", "schedule", "quantity"])
    for (const file of readdirSync(src + room, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts") || file.includes("generated")) continue;
      // In dry-run, only these files make faults; the others make warnings and messages about whole objects.
      if (room === "dry-run" && !/^(apply\W|(create|decode-data|explain-update)\.ts$)/.test(file)) continue;
      // The other files of schedule and quantity have texts that are no part of a verdict.
      if (/^(schedule|quantity)$/.test(room) && !/^(parse|time-zones|amount)\.ts$/.test(file)) continue;
      const source = ts.createSourceFile(
        file,
        readFileSync(`${src}${room}/${file}`, "utf8"),
        ts.ScriptTarget.ES2022,
        true,
      );
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
        if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
        else if (ts.isTemplateExpression(node))
          found.push(node.head.text + node.templateSpans.map(span => hole + span.literal.text).join(""));
        ts.forEachChild(node, visit);
      };
      visit(source);
      yield* found.filter(text => /[a-z] |[a-z]$/.test(text.trim()) && text.trim().includes(" "));
    }
}

/** The words in texts that are lists: names of fields, values, and other words without blanks. */
const names = new Set([
  ...typeNames().flatMap(name => [...typeOf(name).fields.keys()]),
  ...Object.values(closed).flatMap(values => values.split(" ")),
]);
const isList = (text: string) => {
  const words = text.trim().split(" ");
  return words.every(
    word => names.has(word) || /^[A-Z][A-Za-z0-9]*$/.test(word) || /^[a-zA-Z]+([.-][a-zA-Z]+)+$/.test(word),
  );
};

const details = errorReferences().flatMap(entry => entry.details);
const compact = (text: string) => text.replace(/\s+/g, " ");

/** Every recorded detail, once. */
const said = new Map<string, FieldErrorType>();
let count = 0;
for (const { causes } of recorded())
  for (const { type, detail = "" } of causes) {
    count++;
    said.set(detail === "" ? `${type}:` : detail, type as FieldErrorType);
  }
const allSaid = compact([...said.keys()].join("\n"));

/** Returns the fixed pieces of a text that contain words. */
const piecesOf = (text: string) =>
  text
    .split(hole)
    .map(piece => compact(piece).trim())
    .filter(piece => /\w{2}/.test(piece));

/** Whether a text is a detail of the catalogue, or part of one, or part of a recorded one: each of those has advice. */
function isKnown(text: string): boolean {
  const asDetail = text.replaceAll(hole, "x");
  if (errorReference({ type: "FieldValueInvalid", detail: asDetail }) !== undefined) return true;
  const pieces = piecesOf(text);
  return (
    details.some(detail => pieces.every(piece => compact(detail).includes(piece))) ||
    pieces.every(piece => allSaid.includes(piece))
  );
}

describe("the catalogue of errors", () => {
  it("contains each detail in the source code", () => {
    const missing = [...new Set(texts())].filter(
      text => !isList(text) && !isKnown(text) && !noDetails.has(text.replaceAll(hole, "{}")),
    );
    expect(missing.map(text => text.replaceAll(hole, "{}")).sort()).toEqual([]);
  });

  it("lists no exceptions that are missing in the source code", () => {
    const all = new Set([...texts()].map(text => text.replaceAll(hole, "{}")));
    expect([...noDetails].filter(text => !all.has(text))).toEqual([]);
  });

  it("has advice for each recorded fault", () => {
    expect(count).toBeGreaterThan(15_000);
    const unknown = [...said].filter(
      ([detail, type]) => adviceFor({ type, detail: detail.endsWith("Value:") ? "" : detail }) === undefined,
    );
    expect(unknown).toEqual([]);
  });

  it("contains no detail that is neither in the source code nor recorded", () => {
    const pieces = [...new Set(texts())].flatMap(piecesOf);
    const stale = details.filter(detail => {
      const fixed = detail.split(/\{(?:word)?\}/).filter(part => part.trim().length > 3);
      if (/^FieldValue\w+:$/.test(detail) || fixed.every(part => allSaid.includes(compact(part).trim())))
        return false;
      return !pieces.some(
        piece =>
          piece.length > 8 && (detail.includes(piece) || fixed.some(part => piece.includes(part.trim()))),
      );
    });
    expect(stale).toEqual([]);
  });

  it("links each detail to the fields for which it was recorded", () => {
    expect(links()).toEqual(
      Object.fromEntries(
        errorReferences().flatMap(({ details: all, fields }) =>
          all.flatMap((detail, i) => (fields[i]?.length ? [[detail, fields[i]]] : [])),
        ),
      ),
    );
  });

  it("consists of full sentences", () => {
    for (const { advice, details } of errorReferences()) {
      expect(advice, details[0]).toMatch(/^[A-Z][^\n]{10,}\.$/);
      expect(details.length).toBeGreaterThan(0);
    }
  });
});

describe("adviceFor", () => {
  it.each([
    ["FieldValueRequired", "", "Set this field; an empty text or list counts as none."],
    ["FieldValueForbidden", "", /^Keep this field as the object has it/],
    ["FieldValueDuplicate", "", /init containers and containers share their names/],
    ["FieldValueInvalid", "must be greater than or equal to 0", "Raise the number."],
    [
      "FieldValueInvalid",
      "must be less than or equal to 100000 when completion mode is Indexed",
      /^Lower the number/,
    ],
    ["FieldValueForbidden", 'unknown field, did you mean "suspend"?', /^Correct the field's name/],
    [
      "FieldValueInvalid",
      "must be no more than 63 bytes;a valid label must be an empty string or consist of it",
      /^Shorten/,
    ],
  ] as const)("gives advice for %s, %j", (type, detail, advice) => {
    expect(adviceFor({ type, detail })).toMatch(advice);
  });

  it("returns undefined for an unknown detail", () => {
    expect(adviceFor({ type: "FieldValueInvalid", detail: "no such words" })).toBeUndefined();
  });
});
