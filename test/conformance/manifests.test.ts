import { expect, it } from "vitest";
import { mutate } from "../../conformance/generate/manifests.ts";
import { Random } from "../../conformance/generate/random.ts";

it("a manifest of which earlier changes left nothing stays empty", () => {
  const results = Array.from({ length: 100 }, (_, seed) => {
    const manifest = {};
    mutate(manifest, new Random(seed), 0);
    return Object.keys(manifest).length;
  });
  expect(new Set(results)).toEqual(new Set([0]));
});
