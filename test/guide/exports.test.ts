// Every public name has a doc comment and a place in the guide: the page of all names, and the page that its row links to.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { slug } from "../../site/src/page.ts";
import tsup from "../../tsup.config.ts";
import { readPage } from "./pages.ts";

const root = join(import.meta.dirname, "..", "..");
const page = "exports.md";

interface Export {
  readonly name: string;
  readonly symbol: ts.Symbol;
  /** Whether it is one of the API's types, or a builder of one: the reference lists those. */
  readonly ofTheApi: boolean;
}

/** Returns the names that each entry of the package exports. */
function entries(): Map<string, readonly Export[]> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const sources: Record<string, string> = Object.assign(
    {},
    ...[tsup].flat().map(options => "entry" in options && options.entry),
  );
  const files = new Map<string, string>();
  for (const [path, target] of Object.entries<{ import?: { default: string } }>(exports))
    if (target.import) {
      const source = sources[basename(target.import.default, ".js")];
      if (source === undefined) throw new Error(`${path} has no source`);
      files.set(`jobwright${path.slice(1)}`, join(root, source));
    }
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([...files.values()], options);
  const checker = program.getTypeChecker();
  return new Map(
    [...files].map(([entry, file]) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
      const found = checker.getExportsOfModule(module).map((one): Export => {
        const symbol = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
        const at = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
        return { name: one.name, symbol, ofTheApi: /\/(?:builders|models)\/generated\//.test(at) };
      });
      return [entry, found];
    }),
  );
}

const all = entries();

const isDocumented = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0;

/** Returns the members of a class, an interface or an object type that have no doc comment. */
function bareMembers(declaration: ts.Declaration): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const members =
      ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)
        ? node.members
        : [];
    for (const member of members) {
      const { name } = member;
      // Computed names are the brands of builders; overridden members are those that every error has.
      if (name === undefined || !ts.isIdentifier(name)) continue;
      if (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Override))
        continue;
      const overloads = members.filter(
        one => one.name !== undefined && ts.isIdentifier(one.name) && one.name.text === name.text,
      );
      if (!overloads.some(isDocumented)) found.push(name.text);
    }
    if (ts.isTypeAliasDeclaration(node)) ts.forEachChild(node, visit);
    if (ts.isIntersectionTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

const isFunction = (node: ts.Node): boolean => ts.isFunctionDeclaration(node);

/** Returns the node that has the doc comment: for a constant, its statement. */
const bearer = (node: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(node) ? node.parent.parent : node;

describe("every public name", () => {
  it.each([...all])("of %s has a doc comment, and so does each of its members", (_, exports) => {
    const bare = exports.flatMap(({ name, symbol }) => {
      const declarations = symbol.declarations ?? [];
      const own = declarations.some(one => isDocumented(bearer(one))) ? [] : [name];
      return [
        ...own,
        ...declarations
          .filter(one => !isFunction(one))
          .flatMap(bareMembers)
          .map(member => `${name}.${member}`),
      ];
    });
    expect(bare).toEqual([]);
  });
});

/** Returns the text below a heading, including smaller headings; without a heading, the whole page. */
function sectionOf(text: string, anchor: string | undefined): string {
  if (anchor === undefined) return text;
  const parts = text.split(/^(?=#{1,4} )/m);
  const level = (part: string) => /^#*/.exec(part)?.[0].length ?? 0;
  const start = parts.findIndex(part => slug(/^#+ (.*)/.exec(part)?.[1] ?? "") === anchor);
  if (start < 0) return "";
  const rest = parts.slice(start + 1);
  const end = rest.findIndex(part => level(part) <= level(parts[start] as string));
  return [parts[start], ...rest.slice(0, end < 0 ? undefined : end)].join("");
}

const names = (text: string): string[] =>
  [...text.matchAll(/`([A-Za-z]\w*)`/g)].map(([, name]) => name as string);

describe("the page of all exports", () => {
  const text = readPage(page);

  it("has a section for each entry", () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, entry]) => entry)).toEqual([...all.keys()]);
  });

  it.each([...all])("lists every export of %s", (entry, exports) => {
    const named = names(sectionOf(text, slug(entry)));
    const wanted = exports.filter(({ ofTheApi }) => !ofTheApi).map(({ name }) => name);
    expect(wanted.filter(name => !named.includes(name))).toEqual([]);
  });

  it.each([...all])("lists no name in the tables of %s that it does not export", (entry, exports) => {
    const rows = sectionOf(text, slug(entry)).match(/^\| .*$/gm) ?? [];
    const cells = rows.flatMap(row => row.split(" | ").filter((_, i) => i !== 1));
    expect(cells.flatMap(names).filter(name => !exports.some(one => one.name === name))).toEqual([]);
  });

  it("links each name to a section that mentions it", () => {
    const links = [...text.matchAll(/\[`(\w+)`\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g)];
    expect(links.length).toBeGreaterThan(60);
    const without = links.filter(
      ([, name, file, anchor]) =>
        !new RegExp(`\\b${name}\\b`).test(sectionOf(readPage(file as string), anchor)),
    );
    expect(without.map(([link]) => link)).toEqual([]);
  });

  it.each([...all].filter(([entry]) => entry !== "jobwright/yaml"))(
    "links each function and class of %s",
    (entry, exports) => {
      const section = sectionOf(text, slug(entry));
      const values = exports.filter(
        ({ symbol, ofTheApi }) => !ofTheApi && symbol.flags & ts.SymbolFlags.Value,
      );
      expect(
        values.filter(({ name }) => !section.includes(`[\`${name}\`](`)).map(({ name }) => name),
      ).toEqual([]);
    },
  );
});
