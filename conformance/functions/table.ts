// The table of what the server's functions are made of, as recorded and as it is now, and the differences.
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const root = join(import.meta.dirname, "../..");
export const tableFile = join(import.meta.dirname, "../functions.tsv");

/** Returns the last two parts of a package's path, which name it in the table. */
export const short = (path: string): string =>
  path
    .replace(/(\.\w+\/.*)\/v[2-9]$/, "$1")
    .split("/")
    .slice(-2)
    .join("/");

/** Returns the server's functions that comments name (`@see core/validation ValidateEnv`), with the files that name them. */
export function named(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".ts")) continue;
    const text = readFileSync(join(root, "src", name), "utf8");
    for (const [, path = "", fn = ""] of text.matchAll(/@see ([\w.-]+(?:\/[\w.-]+)+) ([A-Za-z_][\w.]*)/g)) {
      const key = `${short(path)} ${fn}`;
      found.set(key, [...new Set([...(found.get(key) ?? []), `src/${name.replaceAll(sep, "/")}`])]);
    }
  }
  return found;
}

/** Maps `package name` of a function, constant, variable or feature gate to what it is: a short value, or else a hash. */
interface Table {
  readonly version: string;
  readonly entries: ReadonlyMap<string, string>;
}

export function readTable(text: string): Table {
  const [head = "", ...lines] = text.split("\n").filter(Boolean);
  const entries = lines.map(line => line.split("\t") as [string, string, string]);
  return {
    version: head.replace(/^# Kubernetes /, ""),
    entries: new Map(entries.map(([path, name, value]) => [`${path} ${name}`, value])),
  };
}

export function writeTable({ version, entries }: Table): string {
  const lines = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key.replace(" ", "\t")}\t${value}\n`);
  return `# Kubernetes ${version}\n${lines.join("")}`;
}

/** Returns the keys that a name in a comment stands for: it may leave the receiver out. */
export function keysOf(name: string, entries: ReadonlyMap<string, unknown>): string[] {
  if (entries.has(name)) return [name];
  const [path, fn] = name.split(" ") as [string, string];
  return [...entries.keys()].filter(key => key.startsWith(`${path} `) && key.endsWith(`.${fn}`));
}

export interface Change {
  readonly what: "changed" | "appeared" | "went";
  readonly key: string;
  /** Its values, unless they are hashes: `false Alpha since 1.37 -> true Beta since 1.38`. */
  readonly values: string;
}

export function changes(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Change[] {
  const plain = (...values: (string | undefined)[]) =>
    values.filter(value => value !== undefined && !/\b[\da-f]{16}$/.test(value)).join(" -> ");
  return [
    ...[...now]
      .filter(([key, value]) => before.get(key) !== value)
      .map(([key, value]): Change => {
        const old = before.get(key);
        return { what: old === undefined ? "appeared" : "changed", key, values: plain(old, value) };
      }),
    ...[...before]
      .filter(([key]) => !now.has(key))
      .map(([key, value]): Change => ({ what: "went", key, values: plain(value) })),
  ];
}
