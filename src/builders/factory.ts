import { plainOf } from "../models/brand.ts";
import { isPlain } from "../values/value.ts";
import { inOrder, isMore, part, partOf } from "./arguments.ts";
import { builderType } from "./builder-type.ts";
import { type Chain, Link } from "./link.ts";
import { type Root, type Use, uses } from "./root.ts";

interface Factory {
  (...args: unknown[]): Chain;
  from?(value: unknown): Chain;
  run?: unknown;
}

/** The function that gives a fresh builder of a type, with `from` beside it, and `run` where kubectl has a command. */
export function factory(type: string, root?: Root): unknown {
  const make: Factory = (...args) =>
    isMore(args[args.length - 1])
      ? (make.from as (value: unknown) => Chain)(partOf(type, args, type))
      : inOrder(builderType(type), args);
  make.from = (value: unknown) => {
    const { Chain, empty } = builderType(type);
    const start = part(type, value, `${type}.from()`) ?? {};
    // A server leaves out what an object is where that is clear, as in the items of a list.
    return new Chain(
      new Link(isPlain(start) ? Object.freeze({ ...plainOf(empty as never), ...start }) : start),
    );
  };
  if (root?.run) make.run = root.run(make as never);
  for (const use in root?.uses) uses.set(use, root.uses[use] as Use);
  return make;
}
