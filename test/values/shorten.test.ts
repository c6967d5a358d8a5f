import { expect, it } from "vitest";
import { shorten, shortenPart } from "../../src/values/shorten.ts";

it("leaves a text that is not too long as it is", () => {
  expect(shorten("a".repeat(2000))).toBe("a".repeat(2000));
  expect(shortenPart("a".repeat(400))).toBe("a".repeat(400));
});

it("keeps the beginning and the end of a longer one", () => {
  expect(shorten("abcdefghi", 8)).toBe("abcdef…hi");
  expect(shorten(`${"a".repeat(1500)}-${"b".repeat(500)}`)).toBe(`${"a".repeat(1500)}…${"b".repeat(500)}`);
  expect(shortenPart(`${"a".repeat(300)}-${"b".repeat(100)}`)).toBe(`${"a".repeat(300)}…${"b".repeat(100)}`);
});

it("cuts no character in two", () => {
  expect(shorten("abcde😀fghi😀j", 8)).toBe("abcde…j");
  expect(shorten("abcd😀fghijk", 8)).toBe("abcd😀…jk");
});
