import type { BuilderOf } from "./types.ts";

// Symbols of the global registry, so that builders of two copies of the package know each other.
const plain = Symbol.for("jobwright.plain");
const type = Symbol.for("jobwright.type");

interface Branded {
  readonly [type]: string;
  readonly [plain]: () => object;
}

/** Marks a builder's prototype with its type and the way to its data. */
export function brand(prototype: object, typeName: string, data: () => object): void {
  Object.defineProperties(prototype, { [type]: { value: typeName }, [plain]: { value: data } });
}

/** Whether a value is a builder, of this copy of the package or of another. */
export function isBuilder(value: unknown): value is BuilderOf<object> {
  return typeof (value as Partial<Branded> | null | undefined)?.[plain] === "function";
}

/** The name of the type that a builder builds. */
export function typeNameOf(builder: BuilderOf<object>): string {
  return (builder as unknown as Branded)[type];
}

/** The frozen plain object that a builder describes. */
export function plainOf(builder: BuilderOf<object>): object {
  return (builder as unknown as Branded)[plain]();
}

/** What a builder builds (a root builder checks it first); any other value is given back as it is. */
export function builtOf(value: unknown): unknown {
  return isBuilder(value) ? (value as unknown as { build(): object }).build() : value;
}
