import { basename, dirname, resolve } from "node:path";
import { constantOptions } from "../dry-run/constant-options.ts";
import { dryRunCreate } from "../dry-run/index.ts";
import { documents } from "../yaml/read/document.ts";
import type { Context } from "./context.ts";
import { isStreamAt } from "./files.ts";
import { foldersAbove } from "./folders-above.ts";
import { readInput } from "./input.ts";
import { fieldsOf, listOf } from "./objects.ts";
import { placeOf } from "./place.ts";
import { count } from "./text.ts";

export const patchCount = (n: number): string => count(n, "Kustomize patch", "Kustomize patches");

/** The names that Kustomize looks for in a folder. */
const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/** The files that the kustomization of a folder names. */
interface Named {
  readonly patches: ReadonlySet<string>;
  readonly resources: ReadonlySet<string>;
}

/** Returns what a kustomization names as patches: files, and also patches that stand in it as text. */
function patchesIn(kustomization: unknown): unknown[] {
  const { patches, patchesStrategicMerge, patchesJson6902 } = fieldsOf(kustomization);
  const named = [...listOf(patches), ...listOf(patchesJson6902)].map(patch => fieldsOf(patch).path);
  return [...named, ...listOf(patchesStrategicMerge)];
}

/**
 * Knows which files are patches of Kustomize: parts of manifests, which `kustomize build` joins to whole ones. A kustomization that names
 * them is among the files of the command, in their folder, or in one above it, up to the current directory.
 */
export class Patches {
  private readonly context: Context;
  private readonly files: readonly string[];
  private readonly named = new Map<string, Promise<Named>>();
  private together: Promise<Named> | undefined;

  constructor(files: readonly string[], context: Context) {
    this.context = context;
    this.files = files;
  }

  /** Returns whether a file holds patches: one of its Jobs and CronJobs is no whole manifest, and a kustomization names the file. */
  async hold(file: string, objects: readonly { readonly value: unknown }[]): Promise<boolean> {
    return (await this.has(file)) && objects.some(({ value }) => !dryRunCreate(value, constantOptions).ok);
  }

  /** Returns whether a kustomization names a file as a patch, and none as a resource. */
  async has(file: string): Promise<boolean> {
    const name = file === "-" ? this.context.stdinName : file;
    if (name === undefined) return false;
    const path = placeOf(name, this.context);
    const above = [...foldersAbove(path, this.context.cwd)].map(folder => this.of(folder));
    const named = await Promise.all([this.ofAll(), ...above]);
    return (
      named.some(({ patches }) => patches.has(path)) && !named.some(({ resources }) => resources.has(path))
    );
  }

  /** Returns what the kustomizations among the files name. A repository may have thousands, so they are not asked one by one for each file. */
  private ofAll(): Promise<Named> {
    this.together ??= (async () => {
      const kustomizations = this.files.filter(file => names.includes(basename(file)));
      const folders = kustomizations.map(file => dirname(placeOf(file, this.context)));
      const all = await Promise.all(folders.map(folder => this.of(folder)));
      return {
        patches: new Set(all.flatMap(({ patches }) => [...patches])),
        resources: new Set(all.flatMap(({ resources }) => [...resources])),
      };
    })();
    return this.together;
  }

  private of(folder: string): Promise<Named> {
    const known = this.named.get(folder) ?? this.read(folder);
    this.named.set(folder, known);
    return known;
  }

  private async read(folder: string): Promise<Named> {
    const paths = (given: readonly unknown[]) =>
      new Set(given.filter(name => typeof name === "string").map(name => resolve(folder, name)));
    for (const name of names) {
      const path = resolve(folder, name);
      if (await isStreamAt(path)) continue;
      const text = await readInput(path, this.context).catch(() => undefined);
      if (text === undefined) continue;
      const values = [...documents(text)].map(document => ("error" in document ? {} : document.value));
      return {
        patches: paths(values.flatMap(patchesIn)),
        resources: paths(values.flatMap(value => listOf(fieldsOf(value).resources))),
      };
    }
    return { patches: new Set(), resources: new Set() };
  }
}
