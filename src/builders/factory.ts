import { plainOf } from "../models/brand.ts";
import { isPlain } from "../values/value.ts";
import { PlainMark } from "../yaml/plain-mark.ts";
import { ArgumentError, what } from "./argument-error.ts";
import { argumentsInOrder, isMore, part } from "./arguments.ts";
import { builderType } from "./builder-type.ts";
import { type Chain, Link } from "./link.ts";
import { type Root, type Use, uses } from "./root.ts";

interface Factory {
  (...args: unknown[]): Chain;
  from?(value: unknown): Chain;
  run?: unknown;
}

/** Makes the function that returns a fresh builder of a type, with its `from`, and with `run` if kubectl has such a command. */
export function factory(type: string, root?: Root): unknown {
  const from = (value: unknown, where: string): Chain => {
    const start = part(type, value, where);
    if (!isPlain(start)) throw new ArgumentError(`${where} takes the type ${type}, but got ${what(start)}`);
    const { Chain, empty } = builderType(type);
    // Start with the fields of an empty builder: a server leaves out `apiVersion` and `kind` where they are clear, as in the items of a
    // list. Writers mark what they found to be plain.
    return new Chain(new Link(Object.freeze(new PlainMark({ ...plainOf(empty as never), ...start }))));
  };
  const make: Factory = (...args) => {
    const made = argumentsInOrder(type, args, type);
    return args.some(isMore) ? from(made, type) : (made as Chain);
  };
  make.from = (value: unknown = {}) => from(value, `${type}.from()`);
  if (root?.run) make.run = root.run(make as never);
  for (const use in root?.uses) uses.set(use, root.uses[use] as Use);
  return make;
}
