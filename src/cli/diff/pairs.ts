import { nameOf, type ObjectName } from "../objects.ts";
import type { Member, Side } from "./sides.ts";

/** Two objects that belong together, or one without a counterpart. */
export interface Pair {
  readonly a?: Member;
  readonly b?: Member;
}

/** Returns what tells objects apart besides kind and name. */
type Rest = (name: ObjectName, file: string) => readonly unknown[];

function keyOf({ value, file }: Member, rest: Rest): string {
  const name = nameOf(value);
  return JSON.stringify([name.kind, name.name, ...rest(name, file)]);
}

function grouped(members: Iterable<Member>, rest: Rest): Map<string, Set<Member>> {
  const groups = new Map<string, Set<Member>>();
  for (const member of members) {
    const key = keyOf(member, rest);
    groups.set(key, (groups.get(key) ?? new Set()).add(member));
  }
  return groups;
}

/**
 * Pairs objects of the same kind and name. It first pairs those in the same file: those of one namespace, then those of which only one
 * names a namespace. Then it does the same across files. Two files with only one object each make one pair, whatever the objects are
 * called.
 */
export function pairs(first: Side, second: Side): Pair[] {
  const [from, to] = [first.members, second.members];
  const [a, b] = [from[0], to[0]];
  const isOne = ({ members, unreadable }: Side) => members.length === 1 && unreadable.length === 0;
  if (a?.file === "" && b && isOne(first) && isOne(second)) return [{ a, b }];
  const left = new Set(to);
  const matches = new Map<Member, Member>();
  /** Pairs the objects that are left: each one of the first side with the next one of the second side that has the same key. */
  const match = (restOfFrom: Rest, restOfTo: Rest) => {
    const others = grouped(left, restOfTo);
    for (const member of from) {
      if (matches.has(member)) continue;
      const some = others.get(keyOf(member, restOfFrom));
      const [other] = some ?? [];
      if (other === undefined) continue;
      matches.set(member, other);
      some?.delete(other);
      left.delete(other);
    }
  };
  for (const place of [(file: string) => file, () => ""]) {
    const same: Rest = ({ namespace }, file) => [namespace, place(file)];
    match(same, same);
    match(
      ({ namespace }, file) => [namespace !== "", place(file)],
      ({ namespace }, file) => [namespace === "", place(file)],
    );
  }
  return [
    ...from.map(a => {
      const b = matches.get(a);
      return b === undefined ? { a } : { a, b };
    }),
    ...[...left].map(b => ({ b })),
  ];
}
