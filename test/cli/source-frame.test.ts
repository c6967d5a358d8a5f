import { describe, expect, it } from "vitest";
import { excerpt, sourceFrame } from "../../src/cli/source-frame.ts";

const plain = { dim: (text: string) => text, red: (text: string) => text } as Parameters<
  typeof sourceFrame
>[3];

describe("a long line", () => {
  // With an odd and an even length, one of the two has a pair at the cut.
  it.each(["", "a"])("is never cut inside a surrogate pair: %j before", lead => {
    const line = `${lead}${"😀".repeat(300)}k: 1, ${lead}${"😀".repeat(300)}`;
    const column = line.indexOf("k: 1") + 1;
    const half = /[\ud800-\udfff]/u;
    expect(excerpt(line, column)).toMatch(/^(?:😀)+k: 1, a?(?:😀)+$/);
    expect(excerpt(line, column)).not.toMatch(half);
    const [text = "", caret = ""] = sourceFrame(line, 1, column, plain).split("\n");
    expect(text).not.toMatch(half);
    expect(caret.indexOf("^")).toBe(text.indexOf("k: 1"));
  });
});

it.each([
  ["letters", "name: été", 9],
  ["letters with marks of their own", "e\u0301te\u0301", 3],
  ["Chinese", "日本語", 6],
  ["Korean and full width", "한글ｆｕ", 8],
  ["letters of two units", "𝒜𠀀", 3],
  ["emoji", "😀🎉✅", 6],
  ["an emoji with a colour", "👍🏽", 2],
  ["a tab", "\tà", 2],
  ["nothing visible", "a\u200db\ufe0f", 2],
])("puts the caret below the place, behind %s", (_, lead, width) => {
  const [text = "", caret = ""] = sourceFrame(`${lead}: 1`, 1, lead.length + 1, plain).split("\n");
  expect(caret.indexOf("^") - text.indexOf(lead[0] as string)).toBe(width);
});
