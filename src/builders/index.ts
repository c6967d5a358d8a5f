// Fluent, immutable builders, and a factory for each type.

export { ArgumentError } from "./argument-error.ts";
export type * from "./generated/batch.ts";
export type * from "./generated/core.ts";
export * from "./generated/factories.ts";
export type * from "./generated/meta.ts";
export type * from "./generated/scheduling.ts";
export type * from "./types.ts";
