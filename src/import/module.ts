// The package's own entry, which is no part of this one's files: whoever asks for code has it.

import { constantOptions } from "../dry-run/constant-options.ts";
import { lineOf } from "../faults/field-error.ts";
import * as library from "../index.ts";
import { itemsOf } from "../models/list-items.ts";
import { hasFields, valueWord } from "../values/value.ts";
import { Calls } from "./calls.ts";
import { bracketed, type Layout, print, soft } from "./layout.ts";
import { object, quoted, template } from "./literal.ts";
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

/** What a manifest says that it is: a Job, where it says nothing. */
export function kindOf({ kind }: Plain): string {
  if (kind === undefined || kind === null) return "Job";
  // Not every object has a text.
  return typeof kind === "object" ? valueWord(kind) : String(kind);
}

/** What the server refuses of a manifest, a line for each fault. A list is as good as its items. */
function refusals(manifest: Plain, kind: string): string[] {
  if (kind.endsWith("List")) {
    const of = kind.replace("List", "");
    return (itemsOf(manifest) ?? []).flatMap((item, i) =>
      refusals(item as Plain, of).map(line => `items[${i}].${line}`),
    );
  }
  const answer = library.dryRunCreate(manifest, constantOptions);
  if (answer.ok) return [];
  const { errors, status } = answer;
  const lines = errors.length === 0 ? [status.message] : errors.map(lineOf);
  return lines.map(line => line.replace(/\s+/g, " "));
}

/** The code of one module: its constants, and what they share. */
export class ModuleCode {
  readonly #width: number;
  readonly #from: string;
  /** The constants' names, by what they hold. */
  readonly #constants = new Map<string, string>();
  #repeated: ReadonlySet<string> = new Set();
  // Also the names that are not imported: whoever goes on from the code may want them.
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

  /** The name of a constant, which is written before the next manifest if it is new. */
  #shared(key: string, name: string, kind: string, value: () => Layout): string {
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const given = this.#names.give(name, kind, true);
    this.#constants.set(key, given);
    this.#pending.push(this.#print([`const ${given} = `, value(), ";"]));
    return given;
  }

  /** The name of a constant that holds a map, if it stands at several places. */
  #map(values: Plain, name: string): string | undefined {
    const key = keyOf(name, values);
    if (!this.#repeated.has(key)) return undefined;
    const entries = Object.entries(values).map(([one, text]) => [one, quoted(text as string)] as const);
    return this.#shared(key, name, "map", () => object(entries));
  }
}

/** The kind of a list's items; of another manifest, its own. */
function itemKind(manifest: Plain): string {
  const kind = kindOf(manifest);
  return Array.isArray(manifest.items) && manifest.items.length > 0 ? kind.replace("List", "") : kind;
}

/** What a manifest is called. */
function nameOf(manifest: Plain): string {
  const { name, generateName } = hasFields(manifest.metadata) ? manifest.metadata : ({} as Plain);
  const text = typeof name === "string" && name !== "" ? name : generateName;
  return typeof text === "string" && /[A-Za-z0-9]/.test(text) ? text : kindOf(manifest);
}
