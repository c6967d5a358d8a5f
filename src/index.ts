export * from "./builders/index.ts";
export type * from "./models/index.ts";
export { toJson, toYaml } from "./output.ts";
export type { WriteJsonOptions } from "./yaml/json.ts";
export type { WriteYamlOptions } from "./yaml/write.ts";
