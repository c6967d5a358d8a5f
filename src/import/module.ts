// This file imports the package's main entry, which is not bundled into this one: whoever generates code has it anyway.

import { constantOptions } from "../dry-run/constant-options.ts";
import { linesOf } from "../dry-run/status.ts";
import * as library from "../index.ts";
import { itemsOf } from "../models/list-items.ts";
import { hasFields, valueWord } from "../values/value.ts";
import { Calls } from "./calls.ts";
import { bracketed, type Layout, print, soft } from "./layout.ts";
import { inComment, object, quoted, template } from "./literal.ts";
import { Names } from "./names.ts";
import type { Plain } from "./plain.ts";
import { keyOf, repeatedMaps } from "./repeats.ts";

/** The options of {@link builderCode}. */
export interface BuilderCodeOptions {
  /** The column after which a line is broken if possible; 100 by default. */
  readonly width?: number | undefined;
  /** The module from which the builders are imported; `jobwright` by default. */
  readonly from?: string | undefined;
}

/** The factory of each kind that can be imported. */
export const kinds: Readonly<Record<string, string>> = {
  Job: "job",
  CronJob: "cronJob",
  JobList: "jobList",
  CronJobList: "cronJobList",
};

/** Returns the kind that a manifest declares. Without one it is a Job. */
export function kindOf({ kind }: Plain): string {
  if (kind === undefined || kind === null) return "Job";
  // Some objects cannot become a string.
  return typeof kind === "object" ? valueWord(kind) : String(kind);
}

/** Returns the server's errors for a manifest, one line each. A list has the errors of its items. */
function refusals(manifest: Plain, kind: string): string[] {
  if (kind.endsWith("List")) {
    const of = kind.replace("List", "");
    return (itemsOf(manifest) ?? []).flatMap((item, i) =>
      refusals(item as Plain, of).map(line => `items[${i}].${line}`),
    );
  }
  const answer = library.dryRunCreate(manifest, constantOptions);
  if (answer.ok) return [];
  return linesOf(answer.errors, answer.status.message).map(inComment);
}

/** The code of one module, with its constants and what they share. */
export class ModuleCode {
  readonly #width: number;
  readonly #from: string;
  /** The names of the constants by their content. */
  readonly #constants = new Map<string, string>();
  #repeated: ReadonlySet<string> = new Set();
  // Also reserves names that are not imported, because people may need them when they continue the code.
  readonly #names = new Names(Object.keys(library));
  /** The constants to write before the next manifest. */
  #pending: string[] = [];
  #casts = false;

  constructor({ width = 100, from = "jobwright" }: BuilderCodeOptions) {
    this.#width = width;
    this.#from = from;
  }

  write(manifests: readonly Plain[]): string {
    const used = new Set(manifests.flatMap(manifest => [kindOf(manifest), itemKind(manifest)]));
    const factories = Object.keys(kinds).flatMap(kind => (used.has(kind) ? [kinds[kind] as string] : []));
    this.#repeated = repeatedMaps(manifests.map(manifest => [kindOf(manifest), manifest]));
    const names = manifests.map(manifest => this.#names.give(nameOf(manifest), kindOf(manifest)));
    const calls = new Calls({
      script: (text, name) => this.#shared(text, name, "text", () => template(text)),
      map: (entries, name) => this.#map(entries, name),
      cast: () => {
        this.#casts = true;
      },
      factory: kind => kinds[kind] as string,
      refused: (manifest, kind) => refusals(manifest, kind).length > 0,
    });
    const constants = manifests.map((manifest, i) => this.#constant(calls, manifest, names[i] as string));
    const head =
      factories.length === 0
        ? []
        : [`import { ${factories.sort().join(", ")} } from ${quoted(this.#from)};\n`];
    if (this.#casts) head.unshift("// `as never`: a value that the types do not know, kept as it was.\n");
    const all =
      names.length === 1 ? [] : [this.#print(["export default ", bracketed("[", names, "]", soft), ";"])];
    return [...head, ...constants, ...all].join("\n");
  }

  #constant(calls: Calls, manifest: Plain, name: string): string {
    const refused = refusals(manifest, kindOf(manifest));
    const comment =
      refused.length === 0
        ? ""
        : `// The server refuses this:\n${refused.map(text => `// - ${text}\n`).join("")}`;
    const layout = calls.manifest(kindOf(manifest), manifest);
    const code = this.#print([`export const ${name} = `, layout, ";"]);
    const before = this.#pending.join("\n");
    this.#pending = [];
    return `${before}${before === "" ? "" : "\n"}${comment}${code}`;
  }

  #print(layout: Layout): string {
    return `${print(layout, this.#width)}\n`;
  }

  /** Returns the name of a constant. A new one is written before the next manifest. */
  #shared(key: string, name: string, kind: string, value: () => Layout): string {
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const given = this.#names.give(name, kind, true);
    this.#constants.set(key, given);
    this.#pending.push(this.#print([`const ${given} = `, value(), ";"]));
    return given;
  }

  /** Returns the name of a constant that holds a map, if the map occurs several times. */
  #map(values: Plain, name: string): string | undefined {
    const key = keyOf(name, values);
    if (!this.#repeated.has(key)) return undefined;
    const entries = Object.entries(values).map(([one, text]) => [one, quoted(text as string)] as const);
    return this.#shared(key, name, "map", () => object(entries));
  }
}

/** Returns the kind of a list's items, or the manifest's own kind. */
function itemKind(manifest: Plain): string {
  const kind = kindOf(manifest);
  return Array.isArray(manifest.items) && manifest.items.length > 0 ? kind.replace("List", "") : kind;
}

/** Returns the name for a manifest's constant. */
function nameOf(manifest: Plain): string {
  const { name, generateName } = hasFields(manifest.metadata) ? manifest.metadata : ({} as Plain);
  const text = typeof name === "string" && name !== "" ? name : generateName;
  return typeof text === "string" && /[A-Za-z0-9]/.test(text) ? text : kindOf(manifest);
}
