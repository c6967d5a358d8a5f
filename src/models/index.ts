// What the API has: the types of its objects.

export type * from "./generated/batch.ts";
export type * from "./generated/core.ts";
export type * from "./generated/meta.ts";
export type * from "./generated/scheduling.ts";
export type * from "./scalars.ts";
