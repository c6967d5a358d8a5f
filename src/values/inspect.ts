/** The method that Node, Bun and Deno call to print an object. */
export const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");
