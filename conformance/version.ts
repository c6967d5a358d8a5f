// The version of Kubernetes that the project answers for. conformance/oracle/go.mod sets it; everything else follows.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
export const goModFile = join(import.meta.dirname, "oracle/go.mod");

/** Returns the version of Kubernetes that a `go.mod` requires, without its `v`: `1.37.2`. */
export function versionOf(goMod: string): string {
  const version = /\bk8s\.io\/kubernetes v(\S+)/.exec(goMod)?.[1];
  if (version === undefined) throw new Error("the go.mod requires no k8s.io/kubernetes");
  return version;
}

export const currentVersion = (): string => versionOf(readFileSync(goModFile, "utf8"));

/** Returns `1.37` for `1.37.2` and for `1.37.0-beta.0`. */
export const minorOf = (version: string): string => version.split(".").slice(0, 2).join(".");

/** Returns the version of the modules that are released with Kubernetes: `0.37.2` for `1.37.2`. */
export const staged = (version: string): string => version.replace(/^1\./, "0.");

/** Returns the folder of a module's sources, which Go downloads if they are missing. */
export function sourceOf(module: string, version: string): string {
  const said = execFileSync("go", ["mod", "download", "-json", `${module}@${version}`], { cwd: tmpdir() });
  return JSON.parse(String(said)).Dir as string;
}

/** Returns the names of the modules that are released with Kubernetes: its own `go.mod` replaces each by a folder. */
export const stagedModules = (kubernetes: string): string[] =>
  [...kubernetes.matchAll(/^\s*(k8s\.io\/\S+) => \.\/staging\//gm)].map(([, name = ""]) => name).sort();

/**
 * Returns the oracle's `go.mod` for a version, before `go mod tidy`. It has the Go version that Kubernetes wants, and each module that is
 * released with Kubernetes in the one version that fits. `kubernetes` is the `go.mod` of Kubernetes itself.
 */
export function withVersion(goMod: string, kubernetes: string, version: string): string {
  const modules = stagedModules(kubernetes);
  const go = /^go \S+/m.exec(kubernetes)?.[0];
  if (modules.length === 0 || go === undefined) throw new Error("this is no go.mod of Kubernetes");
  const fresh = staged(version);
  const kept = goMod
    .replace(/^replace \([^)]*\)\n?/gm, "")
    .replace(/^replace .*\n?/gm, "")
    .replace(/^go .*$/m, go)
    .replace(/(\bk8s\.io\/kubernetes) v\S+/, `$1 v${version}`)
    .replace(/(\bk8s\.io\/[\w-]+) v(0\.\d+\.\S+)/g, (all, name: string, old: string) =>
      modules.includes(name) && old !== "0.0.0" ? `${name} v${fresh}` : all,
    )
    .trimEnd();
  return `${kept}\n\nreplace (\n${modules.map(name => `\t${name} => ${name} v${fresh}\n`).join("")})\n`;
}

/** Returns the texts in which people wrote the version by hand. Generated and recorded files are made anew. */
export function textFiles(): string[] {
  const files = [
    "README.md",
    "conformance/oracle/README.md",
    "docs",
    "site/page/src",
    "src",
    "test/cli/golden",
  ];
  return execFileSync("git", ["ls-files", "--", ...files], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter(name => /\.(?:md|ts|html|txt)$/.test(name) && !name.includes("/generated/"));
}

const mention = /(\bKubernetes |\bkube-apiserver |\bk8s\.io\/kubernetes@v)(1\.\d+)(\.\d+(?:-[\w.]+\d)?)?/g;

/** Returns how a text mentions the version: `1.37`, or `1.37.2`. Mentions of the past (`since Kubernetes 1.25`) do not count. */
export const mentions = (text: string): string[] =>
  [...text.matchAll(mention)]
    .filter(({ index }) => !/\b(?:since|before|until|Before) $/.test(text.slice(0, index)))
    .map(([, , minor = "", patch = ""]) => minor + patch);

/** Returns a text with the new version wherever it mentioned the old one. */
export const withMentions = (text: string, old: string, fresh: string): string =>
  text.replace(mention, (all, name: string, minor: string, patch?: string) => {
    if (minor + (patch ?? "") === old) return name + fresh;
    return minor === minorOf(old) && patch === undefined ? name + minorOf(fresh) : all;
  });
