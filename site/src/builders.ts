// Reads the methods of the builders and the factories from their generated types.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

export interface Call {
  /** `backoffLimit(value: number)`. */
  readonly signature: string;
  readonly doc: string;
  readonly example: string | undefined;
  /** The type that it returns, if that is an interface of its own and not a builder. */
  readonly returns: string | undefined;
}

interface Methods {
  /** By name, in the source's order, each with its different signatures. */
  readonly methods: ReadonlyMap<string, readonly Call[]>;
  /** The calls that the interface itself takes. */
  readonly calls: readonly Call[];
}

const folder = new URL("../../src/builders/generated/", import.meta.url);

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  ts.getTextOfJSDocComment(comment) ?? "";

/** Returns what a method's comment says, and its example. */
function docOf(node: ts.Node): Pick<Call, "doc" | "example"> {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const tags = ts.getJSDocTags(node);
  const throws = tags
    .filter(({ tagName }) => tagName.text === "throws")
    .map(
      tag =>
        ` Throws ${tag
          .getText()
          .replace(/^@throws\s+/, "")
          .replace(/\n\s*\*/g, " ")}`,
    );
  const doc = (textOf(comment?.comment) + throws.join("")).replace(/\s+/g, " ").trim();
  const example = tags.find(({ tagName }) => tagName.text === "example");
  return { doc, example: example && textOf(example.comment).replace(/^```\w*\n|\n```$/g, "") };
}

/** Returns a type as people read it, without what only tracks missing things. */
function typeText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ & \((?:\{[^{}]*\}(?: \| )?)+\)/g, "")
    .replace(/(?:Tracked)?Part<(\w+), [^<>]*(?:<[^<>]*>)?[^<>]*>/g, "Part<$1>")
    .replace(/\((Part<\w+>)\)/g, "$1")
    .replace(/\(builder: (\w+)(?:<[^<>]*>)?\) => .*$/, "(builder: $1) => …")
    .replace(/BuilderOf<(\w+), unknown>/g, "$1Builder")
    .replace(/ListOf<(\w+)>/g, "$1[]")
    .replace(/ \| (?:false \| )?undefined/g, "")
    .replace(/readonly /g, "");
}

function signature(name: string, parameters: ts.NodeArray<ts.ParameterDeclaration>): string {
  const list = parameters
    .filter(({ name }) => name.getText() !== "this")
    .map(parameter => {
      const rest = parameter.dotDotDotToken ? "..." : "";
      const optional = parameter.questionToken ? "?" : "";
      return `${rest}${parameter.name.getText()}${optional}: ${typeText(parameter.type?.getText() ?? "unknown")}`;
    });
  return `${name}(${list.join(", ")})`;
}

/** Adds a call unless one reads the same. An overload that is only for the compiler tells people nothing. */
function add(calls: readonly Call[], call: Call): readonly Call[] {
  if (/\(values: \[\]\)$/.test(call.signature)) return calls;
  const part = call.signature.replace(/: (\w+)\)$/, ": Part<$1>)");
  const all = calls.filter(one => one.signature !== call.signature);
  const plain = all.filter(one => one.signature.replace(/: (\w+)\)$/, ": Part<$1>)") !== call.signature);
  return all.some(one => one.signature === part) ? all : [...plain, call];
}

/** Returns the methods and the calls of one interface. */
function methodsOf({ members }: ts.InterfaceDeclaration): Methods {
  const methods = new Map<string, readonly Call[]>();
  let calls: readonly Call[] = [];
  for (const member of members) {
    const doc = docOf(member);
    if (ts.isMethodSignature(member)) {
      const method = member.name.getText();
      const returns = /^(\w+(?<!Builder))</.exec(member.type?.getText() ?? "")?.[1];
      const call = { signature: signature(method, member.parameters), returns, ...doc };
      methods.set(method, add(methods.get(method) ?? [], call));
    } else if (ts.isCallSignatureDeclaration(member))
      calls = add(calls, { signature: signature("", member.parameters), returns: undefined, ...doc });
  }
  return { methods, calls };
}

/** Returns every interface of the generated builders, by name. */
export function readBuilders(): ReadonlyMap<string, Methods> {
  const found = new Map<string, Methods>();
  for (const name of [...readdirSync(folder), "../types.ts"]) {
    const source = ts.createSourceFile(
      name,
      readFileSync(new URL(name, folder), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const node of source.statements)
      if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, methodsOf(node));
  }
  return found;
}
