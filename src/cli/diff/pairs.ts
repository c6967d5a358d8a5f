import { nameOf, type ObjectName } from "../objects.ts";
import type { Member, Side } from "./sides.ts";

/** Two objects that belong together, or one that has no other. */
export interface Pair {
  readonly a?: Member;
  readonly b?: Member;
}

/** What beside kind and name tells objects apart. */
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
 * Pairs of one kind and name: first those of one file and namespace, then those that do not both name a namespace; of those that are left,
 * the same in different files. Two files that hold nothing but one object each make a pair of them, whatever these are called.
 */
export function pairs(first: Side, second: Side): Pair[] {
  const [from, to] = [first.members, second.members];
  const [a, b] = [from[0], to[0]];
  const isOne = ({ members, unreadable }: Side) => members.length === 1 && unreadable.length === 0;
  if (a?.file === "" && b && isOne(first) && isOne(second)) return [{ a, b }];
  const left = new Set(to);
  const matches = new Map<Member, Member>();
  /** Matches those that are left of both sides: of each key of the first the next one that has it on the second. */
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
