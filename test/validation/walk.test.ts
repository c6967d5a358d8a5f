import { describe, expect, it } from "vitest";
import { Errors } from "../../src/validation/errors.ts";
import {
  type Check,
  checkOf,
  checkUnique,
  checkWord,
  enter,
  enterList,
  within,
} from "../../src/validation/walk.ts";

interface Leaf {
  readonly size?: number;
  readonly kind?: string;
}

interface Tree {
  readonly name?: string;
  readonly note?: string;
  readonly leaves?: readonly Leaf[];
  readonly leaf?: Leaf;
}

const small = (size: number) => size > 9 && "must be small";

const faultsOf = <T>(value: T, check: Check<T, undefined>): string[] => {
  const errors = new Errors();
  within("tree", value, errors, check);
  return errors.all().map(({ field, message }) => `${field}: ${message}`);
};

describe("a table of rules", () => {
  const checkTree = checkOf<Tree>({
    leaf: { size: small, kind: "oak fir" },
    "": ({ name, note }, errors) => {
      if (name !== undefined && name === note) errors.invalid("note", note, "must differ from `name`");
    },
    leaves: { size: [small], kind: ["", "oak fir"] },
    note: text => [text.includes("x") && "must have no x", text.includes("y") && "must have no y"],
    name: [],
  });

  it("checks the fields that are set, and each item of a list", () => {
    expect(faultsOf({ name: "a" }, checkTree)).toEqual([]);
    expect(
      faultsOf({ name: "a", leaf: { size: 10, kind: "fir" }, leaves: [{ size: 1, kind: "elm" }] }, checkTree),
    ).toEqual([
      "tree.leaf.size: Invalid value: 10: must be small",
      'tree.leaves[0].kind: Unsupported value: "elm": supported values: "oak", "fir"',
    ]);
  });

  it("requires fields, and checks those that may be missing as empty strings", () => {
    expect(faultsOf({ name: "", leaves: [{ size: 0, kind: "oak" }, {}] }, checkTree)).toEqual([
      "tree.leaves[1].size: Required value",
      'tree.leaves[1].kind: Unsupported value: "": supported values: "oak", "fir"',
      "tree.name: Required value",
    ]);
  });

  it("reports errors in the order of the table, not in that of the value", () => {
    expect(faultsOf({ note: "xy", name: "xy", leaf: { kind: "elm" } }, checkTree)).toEqual([
      'tree.leaf.kind: Unsupported value: "elm": supported values: "oak", "fir"',
      'tree.note: Invalid value: "xy": must differ from `name`',
      'tree.note: Invalid value: "xy": must have no x',
      'tree.note: Invalid value: "xy": must have no y',
    ]);
  });

  it("passes the context and the collected errors to its rules", () => {
    const errors = new Errors();
    const check = checkOf<Tree, number>({
      leaves: {
        size: (size, here, most) => size > most && here.invalid("", size, `must be at most ${most}`),
      },
    });
    check({ leaves: [{ size: 3 }, { size: 5 }] }, errors, 4);
    expect(errors.all().map(({ field, detail }) => [field, detail])).toEqual([
      ["leaves[1].size", "must be at most 4"],
    ]);
  });
});

describe("enter, enterList, checkWord and checkUnique", () => {
  const tree: Tree = { leaves: [{ size: 1 }, { size: 10 }], note: "x" };

  it("check each item, or the list as a whole", () => {
    expect(
      faultsOf(tree, (struct, errors) => {
        enter(struct, "leaves", errors, { size: small });
        enter(struct, "leaf", errors, { size: small });
        enterList(struct, "leaves", errors, list => list.length > 1 && "must have one leaf");
      }),
    ).toEqual([
      "tree.leaves[1].size: Invalid value: 10: must be small",
      'tree.leaves: Invalid value: [{"size":1},{"size":10}]: must have one leaf',
    ]);
  });

  it("report unsupported and duplicate values", () => {
    const seen = new Set<string>();
    expect(
      faultsOf(tree, ({ note = "" }, errors) => {
        checkWord("note", note, errors, "x y");
        checkWord("name", undefined, errors, "x y");
        checkUnique(seen, note, "note", errors);
        checkUnique(seen, note, "note", errors);
      }),
    ).toEqual([
      'tree.name: Unsupported value: "": supported values: "x", "y"',
      'tree.note: Duplicate value: "x"',
    ]);
  });
});
