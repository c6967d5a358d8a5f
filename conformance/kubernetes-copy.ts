// A copy of Kubernetes' sources that can be changed: Go does not let its own copies be changed.
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { goModFile, sourceOf } from "./version.ts";

/** Copies the sources of Kubernetes into a folder, once for each version. Returns the path of the copy. */
export function kubernetesIn(folder: string, version: string): string {
  const copy = join(folder, `kubernetes-${version}`);
  if (existsSync(copy)) return copy;
  const source = sourceOf("k8s.io/kubernetes", `v${version}`);
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(source, unfinished, {
    recursive: true,
    filter: path => /^(?:|go\.mod|(?:pkg|plugin|test|third_party)(?:\/.*)?)$/.test(relative(source, path)),
  });
  renameSync(unfinished, copy);
  return copy;
}

/** Writes a file of a copy anew: Go's copies of modules, and so ours, are read-only. */
export function replaceFile(file: string, text: string): void {
  chmodSync(dirname(file), 0o755);
  rmSync(file, { force: true });
  writeFileSync(file, text);
}

/** Writes the oracle's `go.mod` and `go.sum` into a folder, with a copy instead of Kubernetes. Returns the path of the `go.mod`. */
export function goModWith(folder: string, copy: string): string {
  mkdirSync(folder, { recursive: true });
  const goMod = join(folder, "go.mod");
  writeFileSync(goMod, `${readFileSync(goModFile, "utf8")}\nreplace k8s.io/kubernetes => ${copy}\n`);
  copyFileSync(join(dirname(goModFile), "go.sum"), join(folder, "go.sum"));
  return goMod;
}
