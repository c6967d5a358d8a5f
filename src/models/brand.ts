import type { BuilderOf } from "./builder-of.ts";

// From the global registry, so that builders of two copies of the package recognise each other.
const brand = Symbol.for("jobwright.builder");

/** What the prototype of a builder knows. */
interface Brand {
  /** The name of the type that its builders build. */
  readonly type: string;
  /** Returns the frozen plain object that a builder describes. */
  readonly plain: (builder: never) => object;
}

/** Marks the prototype of a type's builders. */
export function brandPrototype(prototype: object, value: Brand): void {
  Object.defineProperty(prototype, brand, { value });
}

/** Returns the brand of a builder, also of another copy of the package; `undefined` for any other value. */
export const brandOf = (value: unknown): Brand | undefined =>
  (value as { readonly [brand]?: Brand } | null | undefined)?.[brand];

export const isBuilder = (value: unknown): value is BuilderOf<object> => brandOf(value) !== undefined;

/** Returns the name of the type that a builder builds. */
export const typeNameOf = (builder: BuilderOf<object>): string => (brandOf(builder) as Brand).type;

/** Returns the frozen plain object that a builder describes. */
export const plainOf = (builder: BuilderOf<object>): object =>
  (brandOf(builder) as Brand).plain(builder as never);

/** Returns the unchecked data of a builder, or any other value as it is. */
export const dataOf = (value: unknown): unknown => brandOf(value)?.plain(value as never) ?? value;

/** Returns what a builder builds (a root builder checks it first), or any other value as it is. */
export const builtOf = (value: unknown): unknown =>
  isBuilder(value) ? (value as unknown as { build(): object }).build() : value;
