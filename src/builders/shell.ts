import { ArgumentError, what } from "./argument-error.ts";
import type { ShellValue } from "./sugar-types.ts";

/**
 * A script that a quoted word may follow: all its quotes and comments are closed, it has no backquotes and no here-document, and does not
 * end with `\` or `$`, nor is it in the midst of arithmetic, where quotes do not quote. What is behind `"$(` may be simple; where it is not, no value may follow.
 */
const takesWord =
  /^(?:\\[\s\S]|'[^']*'|"(?:\\[\s\S]|\$\((?![^)]*case)(?:[^()"'\\`#]|"[^"\\`({]*"|'[^']*')*\)|\$\{[^{}"'\\`$]*\}|\$(?![({])|[^"\\`$])*"|(?<![^\s;&|()])#.*\n|(?<=[^\s;&|()])#|\$\(\([^()"'\\`]*\)\)|\$(?!'|\(\(|$)|\((?!\()|<(?!<)|[^\\'"`#$<(])*$/;

/** One word. Of a command Kubernetes is the first reader: it must see no `$(NAME)` and no `$$` in it. */
const quote = (value: unknown) =>
  `'${String(value)
    .replaceAll("'", "'\\''")
    .replace(/\$(?=[$(])/g, "$&''")}'`;

/** The script that a tagged template makes: see `ContainerBuilder.sh`. */
export function shellScript({ raw }: TemplateStringsArray, values: readonly ShellValue[]): string {
  if (!raw) throw new ArgumentError("Container.sh is a tagged template");
  // The values are cut out while the text is put to the left.
  const text = raw.join("\0").replace(/\\(`|\$(?=\{))/g, "$1");
  const indent = text.match(/\n[ \t]*(?=\S)/g)?.sort()[0] ?? "\n";
  const script = text
    .replaceAll(indent, "\n")
    .trim()
    .split("\0")
    .reduce((before, after, i) => {
      const value = values[i - 1] as ShellValue & { readonly raw?: string };
      if (value?.raw !== undefined) return before + value.raw + after;
      const words = [value].flat(9);
      if (words.some(word => word == null || typeof word === "object") || !takesWord.test(before))
        throw new ArgumentError(
          `Container.sh: ${what(value)} cannot be quoted here: put strings, numbers, booleans and lists outside of quotes, comments and here-documents`,
        );
      return before + words.map(quote).join(" ") + after;
    });
  // Of $$ Kubernetes makes one $, but not between $( and the next bracket, where it looks for a name.
  return script.replace(/\$\([^)]*\)|\$\$/g, found => (found === "$$" ? "$$$$" : found));
}
