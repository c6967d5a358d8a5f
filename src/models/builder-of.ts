/** Mark the type that a builder builds and what is still missing. They exist only in types; no value has them. */
declare const builds: unique symbol;
declare const missing: unique symbol;

/**
 * A builder of `T`, seen from outside: the type of a builder that is given as a nested part.
 *
 * `Missing` names what every Job needs and this builder does not have yet; it is `never` if nothing is missing.
 */
export interface BuilderOf<T, Missing = never> {
  readonly [builds]: T;
  readonly [missing]: Missing;
}

/**
 * The type that a root builder needs before `build`, `toYaml` and `toJson` can be called.
 *
 * The compiler's message shows the builder's type, which lists what is missing: `JobBuilder<"a template: call template()">`.
 */
export interface NothingMissing {
  readonly [missing]: never;
}

/** One object to write: plain data, or a builder that lacks nothing; no list, no promise and no function. */
export type Complete = object & {
  readonly [missing]?: never;
  readonly [Symbol.iterator]?: never;
  readonly [Symbol.toStringTag]?: never;
  readonly [Symbol.hasInstance]?: never;
};
