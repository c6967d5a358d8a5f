/** The method by which Node, Bun and Deno ask an object how it is printed. */
export const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");
