import { expect, it } from "vitest";
import { shorten, shortenPart } from "../../src/values/shorten.ts";

it("shorten and shortenPart return a string within the limit unchanged", () => {
  expect(shorten("a".repeat(2000))).toBe("a".repeat(2000));
  expect(shortenPart("a".repeat(400))).toBe("a".repeat(400));
});

it("shorten and shortenPart keep the beginning and the end of a longer string", () => {
  expect(shorten("abcdefghi", 8)).toBe("abcdef…hi");
  expect(shorten(`${"a".repeat(1500)}-${"b".repeat(500)}`)).toBe(`${"a".repeat(1500)}…${"b".repeat(500)}`);
  expect(shortenPart(`${"a".repeat(300)}-${"b".repeat(100)}`)).toBe(`${"a".repeat(300)}…${"b".repeat(100)}`);
});

it("shorten does not split a surrogate pair", () => {
  expect(shorten("abcde😀fghi😀j", 8)).toBe("abcde…j");
  expect(shorten("abcd😀fghijk", 8)).toBe("abcd😀…jk");
});
