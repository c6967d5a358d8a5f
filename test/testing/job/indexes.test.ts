import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countOf,
  enoughOf,
  firstOf,
  gapsBelow,
  includes,
  matchedRule,
  othersOf,
  readIndexes,
  shortOf,
  union,
  writeIndexes,
} from "../../../src/testing/job/indexes.ts";

const some = fc.uniqueArray(fc.nat(40), { maxLength: 20 });
const numbers = (text: string) =>
  text === ""
    ? []
    : readIndexes(text).flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i));
const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b);

it.each([
  [[], ""],
  [[3], "3"],
  [[0, 1], "0,1"],
  [[2, 0, 1], "0-2"],
  [[0, 2, 3], "0,2,3"],
  [[9, 1, 3, 4, 5, 7], "1,3-5,7,9"],
])("writeIndexes writes %j as %j", (list, text) => {
  expect(writeIndexes(readIndexes(list))).toBe(text);
});

describe("sets of indexes", () => {
  it("throw if they are no whole numbers or ranges of them", () => {
    for (const [bad, shown] of [
      ["x", '"x"'],
      ["0-x", '"0-x"'],
      ["x-3", '"x-3"'],
      [",", '","'],
      ["0-", '"0-"'],
      ["0,1.5", '"0,1.5"'],
      [[1, Number.NaN], "[1, NaN]"],
      [[0.5], "[0.5]"],
      [["a" as never], '["a"]'],
      [[Object.create(null)], "[an object]"],
      [Object.assign(new Array(2), { 1: 1 }), "[undefined, 1]"],
      [[1n as never], "[1]"],
    ] as const)
      expect(() => readIndexes(bad)).toThrow(
        new RangeError(`${shown} are not indexes such as "0,3-5" or [0, 3, 4, 5]`),
      );
  });

  it("includes finds each index, and gapsBelow counts the missing indexes below it", () => {
    fc.assert(
      fc.property(some, list => {
        const ranges = readIndexes(list);
        const below = gapsBelow(ranges);
        for (let index = 0; index <= 42; index++) {
          expect(includes(ranges, index)).toBe(list.includes(index));
          expect(below(index)).toBe(countOf(othersOf(ranges, index)));
        }
      }),
    );
  });

  it("readIndexes reads the indexes that writeIndexes has written", () => {
    fc.assert(
      fc.property(some, list => {
        expect(numbers(writeIndexes(readIndexes(list)))).toEqual(inOrder(list));
      }),
    );
  });

  it("countOf returns the number of indexes, othersOf the missing ones and firstOf the first ones", () => {
    fc.assert(
      fc.property(some, fc.nat(50), (list, n) => {
        const ranges = readIndexes(list);
        expect(countOf(ranges)).toBe(list.length);
        const others = Array.from({ length: n }, (_, i) => i).filter(i => !list.includes(i));
        expect(numbers(writeIndexes(othersOf(ranges, n)))).toEqual(others);
        expect(numbers(writeIndexes(firstOf(ranges, n)))).toEqual(inOrder(list).slice(0, n));
      }),
    );
  });

  it("union joins two sets of indexes", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(numbers(writeIndexes(union(readIndexes(a), readIndexes(b))))).toEqual(
          inOrder([...new Set([...a, ...b])]),
        );
      }),
    );
  });
});

describe("success policies", () => {
  const rules = [
    { succeededIndexes: "" },
    { succeededIndexes: "1,3-4", succeededCount: 2 },
    { succeededCount: 4 },
  ];

  it.each([
    ["", -1],
    ["1", -1],
    ["0,2", -1],
    ["1,3", 1],
    ["0,1,2,5", 2],
  ])("matchedRule of the completed indexes %j is %i, where -1 is no rule", (done, index) => {
    expect(matchedRule({ rules }, 6, readIndexes(done))).toBe(index);
  });

  it.each([
    ["", "1,3"],
    ["0,4", "0,1,4"],
    ["1,3", "1,3"],
  ])("enoughOf extends the completed indexes %j to %j, which meet a rule", (done, enough) => {
    expect(writeIndexes(enoughOf({ rules }, 6, readIndexes(done)) ?? [])).toBe(enough);
  });

  it("enoughOf returns all indexes without a rule that can be met, and no more if one is met already", () => {
    expect(writeIndexes(enoughOf(undefined, 4, []) ?? [])).toBe("0-3");
    // What meets a rule already is enough.
    expect(enoughOf({ rules: [{ succeededCount: 1 }] }, 4, [[2, 2]])).toEqual([[2, 2]]);
    expect(writeIndexes(enoughOf({ rules: [{ succeededIndexes: "" }] }, 4, []) ?? [])).toBe("0-3");
  });

  it.each([
    ["", "", 3, "1,3"],
    ["", "1", 2, "3,4"],
    // With 1 and 3 failed, only the third rule is left.
    ["", "1,3", 6, "0,2,4,5"],
    // No rule can be met any more.
    ["", "0,1,3", 6, undefined],
    ["", "", 1, undefined],
    // The second rule needs three with the completed ones, the third needs four.
    ["0,2", "", 4, "0-3"],
  ])(
    "enoughOf of completed %j and failed %j, with at most %i in all, returns %j",
    (done, failed, most, enough) => {
      const found = enoughOf({ rules }, 6, readIndexes(done), readIndexes(failed), most);
      expect(found && writeIndexes(found)).toBe(enough);
    },
  );

  it.each([
    ["", "", 3, "0,1,2"],
    ["", "", 5, "0-2"],
    ["1", "", 4, "0-2"],
    ["", "0", 2, "1,2"],
  ])("shortOf of completed %j and failed %j, up to %i in all, returns %j", (done, failed, count, short) => {
    const open = othersOf(union(readIndexes(done), readIndexes(failed)), 6);
    expect(writeIndexes(shortOf({ rules }, 6, readIndexes(done), open, count))).toBe(
      writeIndexes(readIndexes(short)),
    );
  });

  it("shortOf leaves out indexes that would meet the only rule", () => {
    const short = (rule: object) => writeIndexes(shortOf({ rules: [rule] }, 10, [], othersOf([], 10), 5));
    expect(short({ succeededCount: 1 })).toBe("");
    expect(short({ succeededIndexes: "0" })).toBe("1-5");
    expect(short({ succeededIndexes: "0", succeededCount: 0 })).toBe("");
    expect(short({ succeededIndexes: "0-9", succeededCount: 1 })).toBe("");
    expect(short({ succeededIndexes: "0,1" })).toBe("0,2-5");
    expect(short({ succeededIndexes: "" })).toBe("0-4");
  });

  it("shortOf returns at most the given number of indexes, which meet no rule", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.tuple(some, fc.nat(5)), { minLength: 1, maxLength: 3 }),
        fc.nat(40),
        (n, draws, count) => {
          const policy = {
            rules: draws.map(([list, count]) => {
              const succeededIndexes = writeIndexes(readIndexes(list.map(i => i % n)));
              return { succeededIndexes, succeededCount: count };
            }),
          };
          const short = shortOf(policy, n, [], othersOf([], n), count);
          expect(countOf(short)).toBeLessThanOrEqual(count);
          expect(matchedRule(policy, n, short)).toBe(-1);
        },
      ),
    );
  });

  it("enoughOf returns indexes that meet a rule, or all indexes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.tuple(some, fc.nat(5)), { minLength: 1, maxLength: 3 }),
        some,
        (n, draws, done) => {
          const policy = {
            rules: draws.map(([list, count]) => {
              const succeededIndexes = writeIndexes(readIndexes(list.map(i => i % n)));
              return {
                succeededIndexes,
                succeededCount: Math.min(count, countOf(readIndexes(succeededIndexes))),
              };
            }),
          };
          const enough = enoughOf(policy, n, readIndexes(done.map(i => i % n))) ?? [];
          const all = countOf(enough) === n;
          expect(all || matchedRule(policy, n, enough) >= 0).toBe(true);
        },
      ),
    );
  });
});
