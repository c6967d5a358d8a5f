// The functions and types of each entry, from their TSDoc through TypeDoc. The reference covers the builders and models.
import {
  Application,
  type Comment,
  type DeclarationReflection,
  ReflectionKind,
  type SignatureReflection,
} from "typedoc";
import type { Menu } from "./layout.ts";
import { render } from "./markdown.ts";
import { type Page, slug } from "./page.ts";

const root = new URL("../../", import.meta.url);

/** The entries of the package, with the source of each. */
const entries: readonly { readonly name: string; readonly source: string; readonly path: string }[] = [
  { name: "jobwright", source: "src/index.ts", path: "functions/index.html" },
  { name: "jobwright/read", source: "src/read/index.ts", path: "functions/read.html" },
  { name: "jobwright/yaml", source: "src/output.ts", path: "functions/yaml.html" },
  { name: "jobwright/import", source: "src/import/index.ts", path: "functions/import.html" },
  { name: "jobwright/reference", source: "src/reference/index.ts", path: "functions/reference.html" },
  { name: "jobwright/testing", source: "src/testing/index.ts", path: "functions/testing.html" },
  {
    name: "jobwright/testing/arbitraries",
    source: "src/testing/arbitraries/index.ts",
    path: "functions/arbitraries.html",
  },
  { name: "jobwright/vitest", source: "src/testing/matchers/vitest.ts", path: "functions/vitest.html" },
];

export const menus: readonly Menu[] = [
  { title: "Functions", links: entries.map(({ name, path }) => ({ path, title: name })) },
];

/** Returns TSDoc text as Markdown: `{@link X}` becomes code. */
const words = (parts: Comment["summary"] | undefined): string =>
  (parts ?? [])
    .map(part => (part.kind === "inline-tag" ? `\`${part.text.trim()}\`` : part.text))
    .join("")
    .trim();

const tag = (comment: Comment | undefined, name: string): string[] =>
  (comment?.blockTags ?? []).filter(block => block.tag === name).map(block => words(block.content));

function signatureText(name: string, signature: SignatureReflection): string {
  const generics = (signature.typeParameters ?? []).map(one =>
    one.type ? `${one.name} extends ${one.type}` : one.name,
  );
  const parameters = (signature.parameters ?? []).map(one => {
    const rest = one.flags.isRest ? "..." : "";
    const optional = one.flags.isOptional || one.defaultValue !== undefined ? "?" : "";
    const name = one.name.startsWith("__") ? "options" : one.name;
    return `${rest}${name}${optional}: ${one.type}`;
  });
  const of = generics.length > 0 ? `<${generics.join(", ")}>` : "";
  const line = `${name}${of}(${parameters.join(", ")}): ${signature.type}`;
  return line.length <= 100
    ? line
    : `${name}${of}(\n${parameters.map(one => `  ${one},\n`).join("")}): ${signature.type}`;
}

function remarks(comment: Comment | undefined): string {
  let text = "";
  for (const thrown of tag(comment, "@throws")) text += `**Throws** ${thrown}\n\n`;
  for (const example of tag(comment, "@example"))
    text += example.startsWith("```") ? `${example}\n\n` : `\`\`\`ts\n${example}\n\`\`\`\n\n`;
  for (const see of tag(comment, "@see"))
    text += /^https?:/.test(see)
      ? `See [${see.replace(/^https?:\/\/([^/]*).*$/, "$1")}](${see})\n\n`
      : `See ${see}\n\n`;
  return text;
}

const fence = (text: string): string => `\`\`\`ts\n${text}\n\`\`\`\n\n`;

function functionText(name: string, signatures: readonly SignatureReflection[]): string {
  let text = fence(signatures.map(one => signatureText(name, one)).join("\n"));
  for (const signature of signatures) {
    text += `${words(signature.comment?.summary)}\n\n`;
    const parameters = (signature.parameters ?? []).filter(one => one.comment !== undefined);
    for (const one of parameters)
      text += `- \`${one.name}\`: ${words(one.comment?.summary).replace(/^- /, "")}\n`;
    if (parameters.length > 0) text += "\n";
    for (const returned of tag(signature.comment, "@returns")) text += `**Returns** ${returned}\n\n`;
    text += remarks(signature.comment);
  }
  return text;
}

/** Returns the members of a class or interface, without those of other packages. A class shows only its own. */
function membersText(of: DeclarationReflection): string {
  const members = (of.children ?? []).filter(
    ({ flags, name, inheritedFrom }) =>
      !flags.isExternal &&
      name !== "constructor" &&
      (of.kind === ReflectionKind.Interface || inheritedFrom === undefined),
  );
  let text = "";
  for (const one of members) {
    const [signature] = one.signatures ?? [];
    const comment = one.comment ?? signature?.comment;
    const type = signature
      ? signatureText(one.name, signature)
      : `${one.name}${one.flags.isOptional ? "?" : ""}: ${one.type ?? one.getSignature?.type}`;
    text += `- \`${type.replace(/\s+/g, " ")}\`${comment ? `: ${words(comment.summary).replace(/\s+/g, " ")}` : ""}\n`;
  }
  return text === "" ? "" : `${text}\n`;
}

function exportText(one: DeclarationReflection): string {
  const head = `### ${one.name}\n\n`;
  if (one.signatures !== undefined) return head + functionText(one.name, one.signatures);
  const summary = words(one.comment?.summary);
  const about = `${summary}${summary === "" ? "" : "\n\n"}`;
  if (one.kind === ReflectionKind.TypeAlias)
    return `${head}${fence(`type ${one.name} = ${one.type}`)}${about}${remarks(one.comment)}`;
  const fixed = one.kind === ReflectionKind.Variable ? fence(`const ${one.name}: ${one.type}`) : "";
  return `${head}${fixed}${about}${membersText(one)}${remarks(one.comment)}`;
}

const kinds: readonly (readonly [string, number])[] = [
  ["Functions", ReflectionKind.Function],
  ["Values", ReflectionKind.Variable],
  ["Errors and classes", ReflectionKind.Class],
  ["Types", ReflectionKind.Interface | ReflectionKind.TypeAlias],
];

/** Returns a page's text, and the list of its names for the top of the page. */
function entryText(name: string, exports: readonly DeclarationReflection[]): { head: string; text: string } {
  let head = "";
  if (name === "jobwright")
    head += `Beside these, it has a builder factory for every type of the API: see the [reference](../reference/index.html).\n\n`;
  const groups = kinds.map(([title, kind]) => {
    const found = exports
      .filter(one => (one.kind & kind) !== 0)
      .sort((a, b) => a.name.localeCompare(b.name, "en"));
    return { title, found };
  });
  for (const { title, found } of groups) {
    const names = found.map(one => `[\`${one.name}\`](#${slug(one.name)})`);
    if (names.length > 0) head += `**${title}**: ${names.join("\u00a0· ")}\n\n`;
  }
  let text = "";
  for (const { title, found } of groups)
    if (found.length > 0) text += `## ${title}\n\n${found.map(exportText).join("")}`;
  return { head, text };
}

export async function functionPages(): Promise<Page[]> {
  const at = (file: string) => new URL(file, root).pathname;
  const app = await Application.bootstrap({
    entryPoints: entries.map(({ source }) => at(source)),
    tsconfig: at("tsconfig.json"),
    exclude: ["**/generated/**"],
    excludeInternal: true,
    excludePrivate: true,
    skipErrorChecking: true,
    readme: "none",
    logLevel: "Error",
  });
  const project = await app.convert();
  const modules = project?.children ?? [];
  return entries.map(({ name, source, path }) => {
    const module = modules.find(one => one.sources?.[0]?.fullFileName.endsWith(`/${source}`));
    if (module === undefined) throw new Error(`TypeDoc knows nothing of ${source}`);
    const resolved = (module.children ?? []).map(one => {
      const target = one.isReference() ? one.getTargetReflectionDeep() : one;
      return target as DeclarationReflection;
    });
    const { head, text } = entryText(name, resolved);
    const { title, html, sections, contents } = render(`# ${name}\n\n${head}${text}`);
    const names = resolved.filter(one => one.kind === ReflectionKind.Function).map(one => one.name);
    const description = `What ${name} exports${names.length > 0 ? `: ${names.join(", ")}, and types` : ""}.`;
    return {
      path,
      title,
      description,
      door: "functions",
      html,
      sections,
      contents,
      markdown: `# ${name}\n\n${text}`,
    };
  });
}
