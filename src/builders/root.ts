import { type WriteJsonOptions, writeJson } from "../yaml/json.ts";
import { type WriteYamlOptions, writeYaml } from "../yaml/write.ts";
import { plainOf } from "./brand.ts";
import type { BuilderOf } from "./types.ts";

/** What the builders of a whole manifest can do beside what every builder can. */
export const rootMethods = {
  build(this: BuilderOf<object>): object {
    return plainOf(this);
  },
  toYaml(this: BuilderOf<object>, options?: WriteYamlOptions): string {
    return writeYaml(rootMethods.build.call(this), options);
  },
  toJson(this: BuilderOf<object>, options?: WriteJsonOptions): string {
    return writeJson(rootMethods.build.call(this), options);
  },
  toJSON(this: BuilderOf<object>): object {
    return rootMethods.build.call(this);
  },
};
