// The guide's pages contain the code and the output of its examples. Each mark in a page is followed by the block that it names:
//
//     <!-- code: first-job/hello.ts -->            the file's text
//     <!-- output: first-job/hello.ts -->          what it prints; words after the name are its arguments
//     <!-- compiler: first-job/incomplete.ts -->   the compiler's message at its @ts-expect-error
//     <!-- command: checking check pi.yaml -->     what the command prints, run in that folder
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
export const pagesFolder = new URL("docs/guide/", root);
export const examplesFolder = new URL("examples/guide/", root);
export const goldenFolder = new URL("test/guide/golden/", root);

export interface Mark {
  readonly kind: "code" | "output" | "compiler" | "command";
  /** The file, from examples/guide; for a command, the folder. */
  readonly file: string;
  readonly args: readonly string[];
}

/** Whether an example needs packages of its own. Those run in the site's tests. */
export const needsPackages = (file: string): boolean => file.startsWith("other-tools/");

const filesIn = (folder: URL): string[] =>
  readdirSync(fileURLToPath(folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(fileURLToPath(folder), join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();

export const pages = (): string[] => filesIn(pagesFolder).filter(file => file.endsWith(".md"));
export const examples = (): string[] => filesIn(examplesFolder);
export const goldens = (): string[] => (existsSync(goldenFolder) ? filesIn(goldenFolder) : []);

export const readPage = (page: string): string => readFileSync(new URL(page, pagesFolder), "utf8");
export const readExample = (file: string): string => readFileSync(new URL(file, examplesFolder), "utf8");

export const goldenName = ({ kind, file, args }: Mark): string =>
  kind === "command"
    ? `${file}/command-${args.join(" ").replace(/[^\w.]+/g, "-")}.txt`
    : `${file}${kind === "compiler" ? ".compiler" : ""}.txt`;
export const readGolden = (mark: Mark): string =>
  readFileSync(new URL(goldenName(mark), goldenFolder), "utf8");

const mark = /^<!-- (code|output|compiler|command): (\S+)((?: \S+)*) -->$/;
const markAndBlock = /^<!-- (?:code|output|compiler|command): .* -->$(?:\n+```\w*\n[\s\S]*?^```$)?/gm;

function readMark(line: string): Mark {
  const [, kind, file, args] = mark.exec(line) ?? [];
  if (kind === undefined || file === undefined) throw new Error(`not a mark: ${line}`);
  return { kind: kind as Mark["kind"], file, args: args?.match(/"[^"]*"|\S+/g) ?? [] };
}

/** Returns the marks of a page, in order. */
export const marksOf = (page: string): Mark[] =>
  [...page.matchAll(/^<!-- (?:code|output|compiler|command): .*$/gm)].map(([line]) => readMark(line));

function languageOf({ kind, file }: Mark, text: string): string {
  if (kind === "code") return file.slice(file.lastIndexOf(".") + 1);
  if (kind === "output" && /^(?:---\n)?(?:apiVersion|status):/.test(text)) return "yaml";
  if (kind === "output" && text.startsWith("import ")) return "ts";
  return text.startsWith('{\n  "') ? "json" : "text";
}

/** Returns a page with the current text of the examples in the block after each mark. */
export function filled(page: string): string {
  return page.replace(markAndBlock, found => {
    const line = found.split("\n", 1)[0] as string;
    const wanted = readMark(line);
    const text = wanted.kind === "code" ? readExample(wanted.file) : readGolden(wanted);
    if (wanted.kind === "command")
      return `${line}\n\n\`\`\`console\n$ npx jobwright ${wanted.args.join(" ")}\n${text.trimEnd()}\n\`\`\``;
    return `${line}\n\n\`\`\`${languageOf(wanted, text)}\n${text.trimEnd()}\n\`\`\``;
  });
}
