import { expect, it } from "vitest";
import { Leaning } from "../../conformance/generate/random.ts";
import { volumes } from "../../conformance/generate/volumes.ts";
import { typeOf } from "../../src/models/schema.ts";

it("the fuzzer makes volumes of each source", () => {
  const made = new Set<string>();
  for (let seed = 0; seed < 200; seed++) {
    const random = new Leaning(seed);
    for (const make of Object.values(volumes))
      for (const source of Object.keys(make(random) as object)) made.add(source);
  }
  const sources = [...typeOf("Volume").fields.keys()].filter(name => name !== "name");
  expect(sources.filter(source => !made.has(source))).toEqual([]);
});
