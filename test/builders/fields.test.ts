import { describe, expect, it } from "vitest";
import { singularOf } from "../../src/builders/singular.ts";
import * as jobwright from "../../src/index.ts";
import { typeNames, typeOf } from "../../src/models/schema.ts";

const factories = jobwright as unknown as Record<string, (() => Record<string, unknown>) | undefined>;
const factoryOf = (type: string) => {
  const capitals = /^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/.exec(type)?.[0] ?? "";
  return factories[capitals.toLowerCase() + type.slice(capitals.length)];
};

describe("the API's types and fields", () => {
  it("are 141 types with 638 fields in all", () => {
    expect(typeNames()).toHaveLength(141);
    expect(typeNames().reduce((sum, name) => sum + typeOf(name).fields.size, 0)).toBe(638);
  });

  it.each(typeNames())(
    "%s has a factory, and a method for each field and for an entry of each list and map",
    name => {
      const builder = factoryOf(name)?.();
      for (const field of typeOf(name).fields.values()) {
        expect(builder?.[field.name], field.name).toBeTypeOf("function");
        if (field.list || field.map)
          expect(builder?.[singularOf(field.name)], field.name).toBeTypeOf("function");
      }
    },
  );

  it.each([
    ["containers", "container"],
    ["hostAliases", "hostAlias"],
    ["searches", "search"],
    ["requiredDuringSchedulingIgnoredDuringExecution", "required"],
    ["env", "envVar"],
  ])("an entry of %s has the method %s", (field, method) => expect(singularOf(field)).toBe(method));

  it("no method for an entry has the name of its field", () => {
    const fields = typeNames().flatMap(name => [...typeOf(name).fields.values()]);
    const same = fields.filter(({ name, list, map }) => (list || map) && singularOf(name) === name);
    expect(same.map(({ owner, name }) => `${owner}.${name}`)).toEqual([]);
  });

  it("no list has booleans, so that false in a list can be left out", () => {
    const lists = typeNames().flatMap(name => [...typeOf(name).fields.values()].filter(field => field.list));
    expect(lists.length).toBeGreaterThan(80);
    expect(lists.filter(field => field.kind === "b")).toEqual([]);
  });

  it("no method for an entry hides another field", () => {
    const clashes: string[] = [];
    for (const name of typeNames()) {
      const own = typeOf(name).fields;
      const beside = ["metadata", "spec"].flatMap(s => [...typeOf(own.get(s)?.type || name).fields.values()]);
      const all = own.has("metadata") ? [...own.values(), ...beside] : [...own.values()];
      const names = new Map<string, Set<string>>();
      for (const field of new Set(all))
        for (const method of field.list || field.map ? [field.name, singularOf(field.name)] : [field.name])
          names.set(method, (names.get(method) ?? new Set()).add(field.name));
      for (const [method, of] of names) if (of.size > 1) clashes.push(`${name}.${method}: ${[...of]}`);
    }
    expect(clashes).toEqual([]);
  });
});
