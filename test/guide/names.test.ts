import { readdirSync, readFileSync } from "node:fs";
import * as main from "jobwright";
import * as imports from "jobwright/import";
import * as read from "jobwright/read";
import * as reference from "jobwright/reference";
import * as testing from "jobwright/testing";
import * as arbitraries from "jobwright/testing/arbitraries";
import { matchers } from "jobwright/vitest";
import * as yaml from "jobwright/yaml";
import { expect, it } from "vitest";

const known = new Set<string>();

/** Adds the names of an object's methods, and of those that it inherits. */
function addMethods(object: object): void {
  for (
    let one: object | null = object;
    one !== null && one !== Object.prototype;
    one = Object.getPrototypeOf(one)
  )
    for (const name of Object.getOwnPropertyNames(one)) known.add(name);
}

for (const entry of [main, imports, read, reference, testing, arbitraries, yaml]) addMethods(entry);
addMethods(matchers);
// What is no method of a field: those of the factories, of all builders, of rules and of quantities.
for (const object of [
  main.job,
  main.cronJob,
  main.job("a"),
  main.job("a").onExit(1),
  main.parseQuantity("1"),
])
  addMethods(object);
for (const type of reference.allTypes())
  for (const { name, methods } of reference.typeReference(type).fields)
    for (const method of [name, ...methods]) known.add(method.replace(/\W.*/, ""));

/** Functions of JavaScript, of vitest and of client-node. */
const others = [
  "ApiException",
  "String",
  "addSnapshotSerializer",
  "any",
  "expect",
  "filter",
  "map",
  "require",
  "stringify",
  "structuredClone",
  "toHaveBeenCalledWith",
  "toMatchSnapshot",
  // A function of the page's own example.
  "traced",
];

// coming-from.md is about the functions of others.
const pages = readdirSync("docs/guide")
  .filter(name => name !== "coming-from.md")
  .map(name => `docs/guide/${name}`);

it.each([...pages, "README.md", "CONTRIBUTING.md"])("%s names only functions that there are", page => {
  const prose = readFileSync(page, "utf8").replace(/^```[\s\S]*?^```/gm, "");
  const called = [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = ""]) =>
    [...code.matchAll(/(?<![\w$])([a-zA-Z_]\w*)\(/g)].map(([, name = ""]) => name),
  );
  expect(called.filter(name => !known.has(name) && !others.includes(name))).toEqual([]);
});
