import { expect, it } from "vitest";
import { numberText } from "../../src/cli/text.ts";

it("numbers have their thousands separated", () => {
  const numbers = [0, 7, 999, 1000, 20_045, 999_999, 1_234_567, 1_000_000_000];
  expect(numbers.map(numberText)).toEqual(numbers.map(n => n.toLocaleString("en-US")));
});
