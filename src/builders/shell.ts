import { ArgumentError, what } from "./argument-error.ts";
import type { ShellValue } from "./sugar-types.ts";

/**
 * Tokens in double quotes: (1) what no value may follow, for shells part there or only a parser could tell, (2) what opens commands, (3) what
 * closes. `$((…))` and `${…}` are one token where they have no quotes, and brackets in brackets but once.
 */
const string =
  /\$(?:\$|\(\((?:[^(){}"'\\`]|(?:\(|\{#?)[^(){}"'\\`\n#]*[)}])*\)\)|\{(?:[^(){}"'\\`]|[({][^(){}"'\\`\n#]*[)}])*\})|\\[\s\S]?|(`|\$(?:[[{\\]|\([(\\]))|(\$\()|(")/g;
/**
 * The same in commands. In `${x:-…}` and its like there may be values too. To bash `((`, `$[` and an index are arithmetic, which
 * would run a `$(…)` in a value. (4) In `"$(…)"` the end of each bracket matters, and those of `case` have no beginning.
 */
const command =
  /\$(?:\$|\(\((?:[^(){}"'\\`]|(?:\(|\{#?)[^(){}"'\\`\n#]*[)}])*\)\)|\{(?:[^(){}"'\\`]|[({][^(){}"'\\`\n#]*[)}])*\}|\{\w+(?:[#%]+|:?[-+=?])(?=(?:[^\n(){}"'\\`#]|'[^']*'|"(?:[^"\\`$(){}]|\$(?:\w+|[@*#?]|\{\w+\}))*"|\\')*\}))|'[^']*'?|(?<![^ \t\n;&|(])#[^\n]*|(`|\$(?:['[{\\]|\([(\\])|\(\(|<<|>&(?![ \t]*"?(?:[\w./$-]|\{\w+\})+"?(?![^\s;&|<>)]))|[(<>\w]\\\n\S|\\\n#|\)#|\w\[[^\s[\]]*')|("|\$?\()|(\))|\b(case)\b|\\[\s\S]?#?/g;

type Token = RegExpExecArray & { outer?: Token | undefined };

/** One word. Of a command Kubernetes is the first reader: it must see no `$(NAME)` and no `$$` in it. */
const quote = (value: unknown) => {
  if (value == null || typeof value === "object")
    throw new ArgumentError(`Container.sh: ${what(value)} cannot be quoted`);
  return `'${String(value)
    .replaceAll("'", "'\\''")
    .replace(/\$(?=[$(])/g, "$&''")}'`;
};

/** The script that a tagged template makes: see `ContainerBuilder.sh`. */
export function shellScript(strings: TemplateStringsArray, values: readonly ShellValue[]): string {
  const raw = strings?.raw;
  if (!Array.isArray(raw)) throw new ArgumentError("Container.sh is a tagged template");
  // The values are cut out while the text is put to the left.
  const text = raw.join("\0").replace(/\\(`|\$(?=\{))/g, "$1");
  const indent = text.match(/\n[ \t]*(?=\S)/g)?.sort()[0] ?? "\n";
  const places: [at: number, value: ShellValue][] = [];
  const script = text
    .replaceAll(indent, "\n")
    .trim()
    .split("\0")
    .reduce((before, after, i) => {
      const value = values[i - 1] as ShellValue & { readonly raw?: string };
      if (value?.raw !== undefined) return before + value.raw + after;
      const words = [value].flat(9).map(quote).join(" ");
      if (words) places.push([before.length, value]);
      return before + words + after;
    });
  // A value stands well where its first quote begins a token: in double quotes it begins none, in other tokens it is in their midst.
  let open: Token | undefined;
  let end = 0;
  for (const [at, value] of places)
    while (end <= at) {
      const lexer = open?.[0] === '"' ? string : command;
      lexer.lastIndex = end;
      const token: Token | null = lexer.exec(script);
      end = lexer.lastIndex;
      if (!token || token[1] || (open && token[4]) || (end > at && token.index !== at))
        throw new ArgumentError(
          `Container.sh: ${what(value)} cannot be quoted inside or behind ${(token && token.index < at ? token : open)?.[0]}`,
        );
      if (token[2] && (open || token[2] === '"')) {
        token.outer = open;
        open = token;
      }
      if (token[3]) open = open?.outer;
    }
  // Of $$ Kubernetes makes one $, but not between $( and the next bracket, where it looks for a name.
  return script.replace(/\$\([^)]*(\)?)|\$\$/g, (found, closed) =>
    closed ? found : found.replaceAll("$$", "$$$$$$$$"),
  );
}
