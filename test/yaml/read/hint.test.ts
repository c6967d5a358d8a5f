// What people write by mistake: where the error points, and what it says.
import { describe, expect, it } from "vitest";
import { parseYaml, YamlError, type YamlErrorCode } from "../../../src/yaml/read/parse-yaml.ts";

function refusal(text: string): YamlError {
  try {
    parseYaml(text);
  } catch (error) {
    if (error instanceof YamlError) return error;
    throw error;
  }
  throw new Error(`was read: ${text}`);
}

const told = (text: string): string => refusal(text).message.split("\n")[0] as string;

describe("a quote that is not closed", () => {
  it.each<[string, number, number, string]>([
    ['a: "b\nc: "d"\n', 1, 4, "line 2, column 4"],
    ["a: 'b\nc: 'd'\n", 1, 4, "line 2, column 4"],
    ['a:\n- "b\n- "c"\n', 2, 3, "line 3, column 3"],
    ['a: ["b", "c]\nd: "e"\n', 1, 10, "line 2, column 4"],
    ['a: 1\n"b: c\nd: "e"\n', 2, 1, "line 3, column 4"],
    ['{\n  "a": "b,\n  "c": "d"\n}', 2, 8, "line 3, column 3"],
    // The second quote of an empty text opens the next one.
    ['a: "b\nc: ""\nd: "e"\n', 1, 4, "line 2, column 4"],
    ['a: "b\nc: ""\n', 1, 4, "line 2, column 4"],
  ])("is reported where it opens: %j", (text, line, column, next) => {
    const error = refusal(text);
    expect([error.code, error.line, error.column]).toEqual(["unclosed", line, column]);
    expect(error.message).toContain(`not closed before the next one, on ${next}: expected one on this line`);
  });

  it.each<[YamlErrorCode, string, number, number, string]>([
    ["content", 'a: "b c\n  d" e\n', 2, 6, "text after a closing quote"],
    ["content", 'a: "b\n  c"\n  d: e\n', 3, 3, "a key with another indentation"],
    ["content", 'a: "b\nc: d"\ne: @\n', 3, 4, "found `@`"],
    ["content", 'a: "b" "c"\n', 1, 8, "found another value"],
    ["escape", 'a: "b\n  \\d"\n', 2, 3, "; the quote opens on line 1"],
  ])("is not assumed if another fault is more likely: %s in %j", (code, text, line, column, words) => {
    const error = refusal(text);
    expect([error.code, error.line, error.column]).toEqual([code, line, column]);
    expect(error.message).toContain(words);
  });

  it("is not assumed for a key that spans several lines", () => {
    expect(refusal('a: 1\n"b\n  c": d\n').code).toBe("missing-colon");
  });

  it("is not assumed if quotes stand inside quotes: the error explains how to write them", () => {
    expect(told("a: 'it's'\n")).toMatch(
      /column 8: found text after a closing quote, .* write `''` for one\)$/,
    );
    expect(told('a: ["b, "c"]\n')).toMatch(/column 10: found text after a closing quote, .* write `\\"` for/);
  });
});

describe("a missing colon", () => {
  it.each([
    ["a 1\nb: 2\n", 1, 1],
    ["a:\n  b c\n  d: e\n", 2, 3],
    ["a:\n- b c\n  d: e\n", 2, 3],
    ["a:\n  // b\n  d: e\n", 2, 3],
  ])("is reported on its own line, not on that of the next key: %j", (text, line, column) => {
    const error = refusal(text);
    expect([error.code, error.line, error.column]).toEqual(["missing-colon", line, column]);
    expect(error.message).toMatch(/found no `: ` after this, but a key on line \d \(/);
  });

  it.each(["a: 1\n   b: 2\n", "a:\n  b c\n    d: e\n"])("is not reported if the columns differ: %j", text => {
    expect(refusal(text).code).toBe("indentation");
  });
});

describe("a hint", () => {
  it.each([
    ["a:\n  {{- if .b }}\n  c: d\n", "This looks like a Helm template: render it first (`helm template`)"],
    ["a:\n  {{ toYaml .b }}\n  c: d\n", "This looks like a Helm template"],
    ["{{/* a */}}\nb: c\n", "This looks like a Helm template"],
    ["a: {{ .b }}-c\n", "This looks like a Helm template"],
    ["a: &{{ .b }} c\n", "This looks like a Helm template"],
    ["{% if a %}\nb: c\n", "This looks like a template"],
    ["a: 1\n<<<<<<< HEAD\nb: 1\n=======\n", "This looks like a conflict mark of git: take the marks out"],
    ["<<<<<<< HEAD\na: 1\n", "This looks like a conflict mark"],
    ["a: 1\n=======\nb: 2\n", "This looks like a conflict mark"],
    ["a: 1\n>>>>>>> b\n", "This looks like a conflict mark"],
    ['{\n<<<<<<< HEAD\n"a": 1\n', "This looks like a conflict mark"],
    ["```yaml\na: 1\n```\n", "This looks like Markdown: take the YAML out of it"],
    ["<!DOCTYPE html>\n<title>404: Not Found</title>\n", "This looks like HTML"],
    ["a: 1\n// b\nc: 2\n", "A comment begins with `#`"],
    ['{\n  /* a */\n  "b": 1\n}', "A comment begins with `#`"],
    ["a: {b: 1}\n ---\nc: 2\n", "Documents are separated by `---` at the start of a line"],
    ["a: 1\n--\nb: 2\n", "Documents are separated by `---`"],
    ["a: 1\n===\nb: 2\n", "Documents are separated by `---`"],
    ["a:\n- b\n-c\n", "Is a space missing after the `-` of an item?"],
    ["a:\n  -b: c\n  d: e\n", undefined],
    ["a:\n  -b: c\n   d: e\n", "Is a space missing after the `-` of an item?"],
    ["a: 1\nb:2\n", "Is a space missing after the colon of a key?"],
    ["b:2\na: 1\n", "Is a space missing after the colon of a key?"],
    ["a: 1\nb\uff1a 2\n", "U+FF1A is not a colon in YAML"],
    ["a:\n  - |\n  b\n", "If it belongs to the block scalar of line 2, indent it more"],
    ["a: |\n    b\n  c\n", "If it belongs to the block scalar of line 1, indent it more"],
    ["a: |\n    b\n  c: d\n", "If it belongs to the block scalar of line 1, indent it more"],
    [
      "a:\n\u00a0b: c\n  d: e\n",
      "U+00A0 (a no-break space) on line 2 is text to YAML, only U+0020 is a space",
    ],
    ["a:\u00a0b\n", undefined],
    ["a:\u00a0b\nc: d\n", "U+00A0 (a no-break space) on line 1"],
    ["a: 1\n-\u3000b\n", "U+3000 (an ideographic space) on line 2"],
    ["a: {b: 1}\n\u2007c: d\ne f\n", "U+2007 (an unusual space) on line 2"],
    ["a: 1\nb:\u200b2\n", "U+200B (a zero width space) on line 2"],
    ["a: b\u00a0# c: d\n", "U+00A0 (a no-break space) on line 1"],
  ])("fits the text %j", (text, hint) => {
    if (hint === undefined) expect(() => parseYaml(text)).not.toThrow();
    else expect(told(text)).toContain(`. ${hint}`);
  });

  it.each([
    ["a: 1\nb c\n", "expected `key: value` on one line"],
    ['a: "{{ b }}"\nc d\n', "expected `key: value` on one line"],
    ["# {{ a }}\na: 1\nb c\n", "expected `key: value` on one line"],
    ["a: http://b\nhttp://c\n", "expected `key: value` on one line"],
    ["a: b\u00a0c: d\n", "(a value with a colon and a space needs quotes)"],
    ["a: |\n  b\n\nc d\n", "If it belongs to the block scalar of line 1, indent it more"],
    ["a: |\n  b\nc: d\ne f\n", "expected `key: value` on one line"],
    ["{{a: 9007199254740993}}", "This looks like a Helm template: render it first (`helm template`)"],
    ["{{a: 1}: 9007199254740993, b: *c}", "(or quotes, if it is text)"],
  ])("is given only if it is certain: %j", (text, end) => {
    expect(told(text).endsWith(end)).toBe(true);
  });
});

describe("the message of an error", () => {
  it.each([
    ["a:\n  : b\n", "found `:`, expected a key before it"],
    ["a: [b?, c]\n", "found `?`, expected `,` or `]` (text with it needs quotes here)"],
    ["a: [b{c}]\n", "found `{`, expected `,` or `]` (text with it needs quotes here)"],
    ['["a" *b]\n', "found `*b`, expected `,` or `]`"],
    ["a: *.txt\n", "letters, digits, `-` and `_` (text that starts so needs quotes)"],
    ["a\0:\0 \x001\0", "found the character U+0000, expected UTF-8 (is this UTF-16?)"],
    ["a: \u0001", "found the character U+0001, expected text: in double quotes it can stand as an escape"],
    ['{"a": "\\/",}', "found `/` after a backslash, which is JSON's alone, expected an escape of YAML 1.1"],
    ['a: "b\n...\nc"\n', "found `---` or `...` inside a quoted text, expected its closing quote first"],
    ['\u00a0{"a": 1}', "found an unusual space before `{`, expected none"],
    ["a: !<b c\n", "found a space, expected `!<tag>`"],
    ["a: > b\n", "the text starts below (text that starts so needs quotes)"],
    ["a: 1\n  b: 2\n", "found a key inside text that began on line 1"],
    ['{"a": 1},\n{"b": 2}\n', "column 9: found `,` after a JSON document, expected another one or nothing"],
    ['{"a": 1}\n }\n', "line 2, column 2: found `}` after a JSON document"],
  ])("describes the fault in %j", (text, words) => {
    expect(told(text)).toContain(words);
  });
});

// Each takes a tenth of a second; a pattern that backtracks would take minutes.
describe("hostile texts", () => {
  const size = 400_000;
  it.each([
    ["spaces in a quote", `a: "${"\n".repeat(size)}${" ".repeat(size)}" b`],
    ["words in a quote", `a: "\n${"b".repeat(size)}" c`],
    ["quotes of two lines", `a: [${'"\n",'.repeat(size / 4)} b" "c`],
    ["odd spaces", `a: 1\n${"\u00a0".repeat(size)}`],
    ["brackets on one line", `${" ".repeat(size)}a\nb: c: d`],
  ])("are refused quickly: %s", { timeout: 30_000 }, (_, text) => {
    expect(refusal(text).message.length).toBeLessThan(700);
  });
});
