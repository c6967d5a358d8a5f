/** Mark the type that a builder builds, what is still missing, and the type's name. They exist only in types; no value has them. */
declare const builds: unique symbol;
declare const missing: unique symbol;
declare const named: unique symbol;

/**
 * What a builder may lack where nothing may be missing. It is a text of its own, to which both `never` and the `any` of a builder whose
 * type was written without arguments can be assigned.
 */
export type Nothing = "nothing";

/**
 * A builder of `T`, seen from outside: the type of a builder that is given as a nested part.
 *
 * `Missing` names what every Job needs and this builder does not have yet; it is `never` if nothing is missing, and `any` if the types do not know. `Name` is the name of `T`,
 * because many types of the API have the same fields; without it, each builder of such fields will do.
 */
export interface BuilderOf<T, Missing = Nothing, Name extends string = string> {
  readonly [builds]: T;
  readonly [missing]: Missing;
  /** A method, because its parameter may be both wider and narrower than another's: a builder without a name can go where one is wanted. */
  [named](name: Name): void;
}

/** The name of the type that a builder builds. */
export type NameOf<Builder> = Builder extends { [named](name: infer Name extends string): void }
  ? Name
  : string;

/** What is neither a function nor a builder. Both have a `name`, so they would pass as an object that needs only a name, or nothing. */
export interface Unmarked {
  readonly [Symbol.hasInstance]?: never;
  readonly [builds]?: never;
}

/**
 * The type that a root builder needs before `build`, `toYaml` and `toJson` can be called.
 *
 * The compiler's message shows the builder's type, which lists what is missing: `JobBuilder<"a template: call template()">`.
 */
export interface NothingMissing {
  readonly [missing]: Nothing;
}

/** One object to write: plain data, or a builder that lacks nothing; no list, no promise and no function. */
export type Complete = object & {
  readonly [missing]?: Nothing;
  readonly [Symbol.iterator]?: never;
  readonly [Symbol.toStringTag]?: never;
  readonly [Symbol.hasInstance]?: never;
};
