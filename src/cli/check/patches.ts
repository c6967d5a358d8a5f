import { basename, dirname, resolve } from "node:path";
import { documents } from "../../yaml/read/document.ts";
import type { Context } from "../context.ts";
import { readInput } from "../input.ts";
import { fieldsOf } from "../objects.ts";
import type { FileReport } from "./report.ts";

/** The names that Kustomize looks for in a folder. */
const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Returns what a kustomization names as patches: files, and also patches that stand in it as text. */
function patchesIn(kustomization: unknown): unknown[] {
  const { patches, patchesStrategicMerge, patchesJson6902 } = fieldsOf(kustomization);
  const named = [...listOf(patches), ...listOf(patchesJson6902)].map(patch => fieldsOf(patch).path);
  return [...named, ...listOf(patchesStrategicMerge)];
}

/**
 * Knows which files are patches of Kustomize: parts of manifests, which `kustomize build` joins to whole ones. A kustomization that names
 * them is among the checked files, in their folder, or in one above it, up to the current directory.
 */
export class Patches {
  private readonly context: Context;
  /** The folders of the checked kustomizations. */
  private readonly folders: readonly string[];
  /** The patches that each folder names. */
  private readonly named = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(files: readonly string[], context: Context) {
    this.context = context;
    const checked = files.filter(file => names.includes(basename(file)));
    this.folders = checked.map(file => dirname(resolve(context.cwd, file)));
  }

  /** Returns a file's report without the objects that are patches, if there are any. */
  async without(report: FileReport, file: string): Promise<FileReport> {
    const { findings, objects } = report;
    if (file === "-" || objects.every(({ accepted }) => accepted) || !(await this.has(file))) return report;
    const left = findings.filter(({ object }) => object === undefined);
    return { ...report, findings: left, objects: [], patches: objects.length };
  }

  private async has(file: string): Promise<boolean> {
    const path = resolve(this.context.cwd, file);
    for (const folder of [...above(path, this.context.cwd), ...this.folders])
      if ((await this.of(folder)).has(path)) return true;
    return false;
  }

  private of(folder: string): Promise<ReadonlySet<string>> {
    const known = this.named.get(folder) ?? this.read(folder);
    this.named.set(folder, known);
    return known;
  }

  private async read(folder: string): Promise<ReadonlySet<string>> {
    for (const name of names) {
      const text = await readInput(resolve(folder, name), this.context).catch(() => undefined);
      if (text === undefined) continue;
      const values = [...documents(text)].map(document => ("error" in document ? {} : document.value));
      const patches = values.flatMap(patchesIn).filter(patch => typeof patch === "string");
      return new Set(patches.map(patch => resolve(folder, patch)));
    }
    return new Set();
  }
}

/** Yields the folders above a path, up to one of them or the root. */
function* above(path: string, last: string): Generator<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    yield folder;
    if (folder === last || folder === dirname(folder)) return;
  }
}
