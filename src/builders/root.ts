import { checkManifest } from "../dry-run/manifest.ts";
import { type WriteJsonOptions, writeJson } from "../yaml/json.ts";
import { type WriteYamlOptions, writeYaml } from "../yaml/write.ts";
import { plainOf } from "./brand.ts";
import type { BuilderOf } from "./types.ts";

function build(builder: BuilderOf<object>): object {
  const manifest = plainOf(builder);
  checkManifest(manifest);
  return manifest;
}

/** What the builders of a whole manifest can do beside what every builder can. */
export const rootMethods = {
  build(this: BuilderOf<object>): object {
    return build(this);
  },
  toYaml(this: BuilderOf<object>, options?: WriteYamlOptions): string {
    return writeYaml(build(this), options);
  },
  toJson(this: BuilderOf<object>, options?: WriteJsonOptions): string {
    return writeJson(build(this), options);
  },
  toJSON(this: BuilderOf<object>): object {
    return build(this);
  },
};
