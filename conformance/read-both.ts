// Compares how texts are read. There are two judges: the op `yaml2json` reads one document as the server does; `yamlstream` is kubectl's
// decoder, for texts with `---` and for JSON.
import { canonicalJson } from "../src/names/canonical-json.ts";
import { parseYaml, YamlError } from "../src/yaml/read/parse-yaml.ts";
import type { Answer, Oracle } from "./oracle.ts";

/** The values that were read, or why none were. */
export interface Verdict {
  values?: unknown[];
  message?: string;
  code?: string;
}

/** How a text is read. `go` is the verdict of kubectl or the server, as the text is for the one or the other. */
interface BothRead {
  /**
   * `equal`; `strict` and our error's code if only Go accepts the text; `lax` if only we do; `MISREAD` if the values differ; `refused by
   * kubectl as well` if only the server accepts it.
   */
  readonly what: string;
  readonly ours: Verdict;
  readonly go: Verdict;
}

export const isDefect = (what: string): boolean => what.startsWith("MISREAD") || what === "lax";

const verdict = ({ ok, object, message }: Answer, stream: boolean): Verdict =>
  ok
    ? { values: stream ? (object as unknown[]) : object === null ? [] : [object] }
    : { message: message ?? "" };

function read(text: string): Verdict {
  try {
    return { values: parseYaml(text) };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return { code: error.code, message: error.message };
  }
}

const equal = (a: Verdict, b: Verdict): boolean => canonicalJson(a.values) === canonicalJson(b.values);

const isBraced = (text: string): boolean => text.trimStart()[0] === "{";

function judge(text: string, ours: Verdict, server: Verdict, kubectl: Verdict): BothRead {
  const marked = /(?:^|\n)---/.test(text);
  const go = marked || (isBraced(text) && kubectl.values) ? kubectl : server;
  const both = (what: string): BothRead => ({ what, ours, go });
  if (!ours.values && go.values && !kubectl.values) return both("refused by kubectl as well");
  if (!ours.values) return both(go.values ? `strict ${ours.code}` : "equal");
  if (!go.values) return both("lax");
  if (!equal(ours, go)) return both("MISREAD");
  // kubectl may read several JSON values in a row; the server reads the first.
  const first = { values: ours.values.slice(0, 1) };
  return both(!marked && server.values && !equal(first, server) ? "MISREAD by the server" : "equal");
}

/** Reads texts on both sides. They hold no lone halves of surrogate pairs. */
export async function readBoth(oracle: Oracle, texts: readonly string[]): Promise<BothRead[]> {
  const ask = (op: string, asked: readonly string[]) => oracle.askAll(asked.map(text => ({ op, text })));
  const documents = await ask("yaml2json", texts);
  const streams = await ask("yamlstream", texts);
  // kubectl gives up after JSON if fewer than four bytes follow, whatever they are. So each text is also tried with more bytes.
  const longer = await ask(
    "yamlstream",
    texts.map(text => `${text}\n# end\n`),
  );
  return texts.map((text, i) => {
    const stream = streams[i]?.ok || !isBraced(text) ? streams[i] : longer[i];
    return judge(text, read(text), verdict(documents[i] as Answer, false), verdict(stream as Answer, true));
  });
}
