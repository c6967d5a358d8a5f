import type { BuilderOf } from "./builder-of.ts";

// Of the global registry, so that builders of two copies of the package know each other.
const brand = Symbol.for("jobwright.builder");

/** What a builder's prototype says of its builders. */
interface Brand {
  /** The name of the type that they build. */
  readonly type: string;
  /** The frozen plain object that one describes. */
  readonly plain: (builder: never) => object;
}

/** Marks the prototype of a type's builders. */
export function brandPrototype(prototype: object, value: Brand): void {
  Object.defineProperty(prototype, brand, { value });
}

/** What there is to know of a builder, of this copy of the package or of another; `undefined` for any other value. */
export const brandOf = (value: unknown): Brand | undefined =>
  (value as { readonly [brand]?: Brand } | null | undefined)?.[brand];

/** Whether a value is a builder. */
export const isBuilder = (value: unknown): value is BuilderOf<object> => brandOf(value) !== undefined;

/** The name of the type that a builder builds. */
export const typeNameOf = (builder: BuilderOf<object>): string => (brandOf(builder) as Brand).type;

/** The frozen plain object that a builder describes. */
export const plainOf = (builder: BuilderOf<object>): object =>
  (brandOf(builder) as Brand).plain(builder as never);

/** The data that a builder describes, unchecked; any other value is given back as it is. */
export const dataOf = (value: unknown): unknown => brandOf(value)?.plain(value as never) ?? value;

/** What a builder builds (a root builder checks it first); any other value is given back as it is. */
export const builtOf = (value: unknown): unknown =>
  isBuilder(value) ? (value as unknown as { build(): object }).build() : value;
