// Golden files: the code of the documentation's manifests, of our own examples, and of awkward manifests.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { builderCode } from "jobwright/import";
import { parseYaml } from "jobwright/read";
import { describe, expect, it } from "vitest";
import type { BuilderOf } from "../../src/index.ts";
import { plainOf } from "../../src/models/brand.ts";
import { goldenFolder, namesIn } from "../examples/run.ts";
import { meaning } from "./meaning.ts";
import { run } from "./module.ts";

const here = (path: string) => new URL(path, import.meta.url);
const documentation = [
  "cronjob",
  "dra-example-job",
  "indexed-job-vol",
  "job-pod-failure-policy-example",
  "job-sidecar",
  "job-success-policy",
  "job-wq-1",
  "nightly-backup",
  "pi",
].map(name => new URL(`${name}.yaml`, goldenFolder));
const own = namesIn(here("manifests/"), ".yaml").map(name => here(`manifests/${name}.yaml`));

describe("the code for", () => {
  it.each([...documentation, ...own].map(url => [/([^/]+)\.yaml$/.exec(url.pathname)?.[1] as string, url]))(
    "%s equals the golden file, and rebuilds the manifest",
    async (name, url) => {
      const documents = parseYaml(readFileSync(url, "utf8"));
      const code = builderCode(documents);
      await expect(code).toMatchFileSnapshot(fileURLToPath(here(`golden/${name}.ts`)));
      const exported = run(code);
      const builders = (exported.default ?? Object.values(exported)) as readonly BuilderOf<object>[];
      expect(builders.map(plainOf)).toEqual(documents.map(said));
    },
  );
});

const said = (manifest: unknown) => meaning((manifest as { kind: string }).kind, manifest);
