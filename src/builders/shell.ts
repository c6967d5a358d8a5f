import { ArgumentError, what } from "./argument-error.ts";
import type { ShellValue } from "./sugar-types.ts";

/**
 * Tokens inside double quotes: (1) what no value may follow, because shells differ there or only a parser could tell, (2) what opens a
 * command, (3) what closes the quotes. `$((…))` and `${…}` are one token if they contain no quotes, and brackets inside brackets only once.
 */
const insideQuotes =
  /\$(?:\$|\(\((?:[^(){}"'\\`]|(?:\(|\{#?)[^(){}"'\\`\n#]*[)}])*\)\)|\{(?:[^(){}"'\\`]|[({][^(){}"'\\`\n#]*[)}])*\})|\\[\s\S]?|(`|\$(?:[[{\\]|\([(\\]))|(\$\()|(")/g;
/**
 * The same inside commands. Values are allowed in `${x:-…}` and similar forms. Bash takes `((`, `$[` and an index as arithmetic, which
 * would run a `$(…)` inside a value. (4) Inside `"$(…)"` the end of each bracket matters, and the brackets of `case` have no beginning.
 */
const insideCommand =
  /\$(?:\$|\(\((?:[^(){}"'\\`]|(?:\(|\{#?)[^(){}"'\\`\n#]*[)}])*\)\)|\{(?:[^(){}"'\\`]|[({][^(){}"'\\`\n#]*[)}])*\}|\{\w+(?:[#%]+|:?[-+=?])(?=(?:[^\n(){}"'\\`#]|'[^']*'|"(?:[^"\\`$(){}]|\$(?:\w+|[@*#?]|\{\w+\}))*"|\\')*\}))|'[^']*'?|(?<![^ \t\n;&|(])#[^\n]*|(`|\$(?:['[{\\]|\([(\\])|\(\(|<<|>&(?![ \t]*"?(?:[\w./$-]|\{\w+\})+"?(?![^\s;&|<>)]))|[(<>\w]\\\n\S|\\\n#|\)#|\w\[[^\s[\]]*')|("|\$?\()|(\))|\b(case)\b|\\[\s\S]?#?/g;

type Token = RegExpExecArray & { outer?: Token | undefined };

/** Quotes one word. Kubernetes reads the command first, so it must find no `$(NAME)` and no `$$` in the word. */
const quote = (value: unknown) => {
  if (value == null || Object(value) === value)
    throw new ArgumentError(`Container.sh(): ${what(value)} cannot be quoted`);
  return `'${String(value)
    .replaceAll("'", "'\\''")
    .replace(/\$(?=[$(])/g, "$&''")}'`;
};

/** Returns the script of a tagged template: see `ContainerBuilder.sh`. */
export function shellScript(strings: TemplateStringsArray, values: readonly ShellValue[]): string {
  const raw = strings?.raw;
  if (!Array.isArray(raw)) throw new ArgumentError("Container.sh() takes a template: sh`...`");
  // A NUL stands for each value while the indentation is removed, so that the values keep theirs.
  const text = raw.join("\0").replace(/\\(`|\$(?=\{))/g, "$1");
  // The smallest indentation: a text sorts before those that it begins.
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
  // A value is safe where its first quote begins a token. Inside double quotes that quote begins no token; in other tokens it is in the
  // middle.
  let open: Token | undefined;
  let end = 0;
  for (const [at, value] of places)
    while (end <= at) {
      const lexer = open?.[0] === '"' ? insideQuotes : insideCommand;
      lexer.lastIndex = end;
      // Its groups are those that the expressions number.
      const token: Token | null = lexer.exec(script);
      end = lexer.lastIndex;
      if (!token || token[1] || (open && token[4]) || (end > at && token.index !== at))
        throw new ArgumentError(
          `Container.sh(): ${what(value)} cannot be quoted inside or after ${(token && token.index < at ? token : open)?.[0]}`,
        );
      if (token[2] && (open || token[2] === '"')) {
        token.outer = open;
        open = token;
      }
      if (token[3]) open = open?.outer;
    }
  // Kubernetes turns $$ into $, except between $( and the next bracket, where it looks for a name.
  return script.replace(/\$\([^)]*(\)?)|\$\$/g, (found, closed) =>
    closed ? found : found.replaceAll("$$", "$$$$$$$$"),
  );
}
