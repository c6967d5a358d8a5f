// The version of Kubernetes that the project answers for. It is said in conformance/oracle/go.mod; all else follows.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
export const goModFile = join(import.meta.dirname, "oracle/go.mod");

/** The version that a `go.mod` requires of Kubernetes, without its `v`: `1.37.2`. */
export function versionOf(goMod: string): string {
  const version = /\bk8s\.io\/kubernetes v(\S+)/.exec(goMod)?.[1];
  if (version === undefined) throw new Error("the go.mod requires no k8s.io/kubernetes");
  return version;
}

export const currentVersion = (): string => versionOf(readFileSync(goModFile, "utf8"));

/** `1.37` of `1.37.2` and of `1.37.0-beta.0`. */
export const minorOf = (version: string): string => version.split(".").slice(0, 2).join(".");

/** The version of the modules that are released with Kubernetes: `0.37.2` of `1.37.2`. */
export const staged = (version: string): string => version.replace(/^1\./, "0.");

/** Names of the modules that are released with Kubernetes: its own `go.mod` replaces each by a folder. */
export const stagedModules = (kubernetes: string): string[] =>
  [...kubernetes.matchAll(/^\s*(k8s\.io\/\S+) => \.\/staging\//gm)].map(([, name = ""]) => name).sort();

/**
 * The oracle's `go.mod` for a version, before `go mod tidy`: the Go that Kubernetes wants, and each module that is released with it
 * in the one version that fits. `kubernetes` is the `go.mod` of Kubernetes itself.
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

/** Where people wrote the version into a text by hand. What is generated or recorded is made anew. */
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

/** What a text says of the version: `1.37`, or `1.37.2`. What it says of the past (`since Kubernetes 1.25`) is not meant. */
export const mentions = (text: string): string[] =>
  [...text.matchAll(mention)]
    .filter(({ index }) => !/\b(?:since|before|until|Before) $/.test(text.slice(0, index)))
    .map(([, , minor = "", patch = ""]) => minor + patch);

/** A text that says another version, wherever it said the old one. */
export const withMentions = (text: string, old: string, fresh: string): string =>
  text.replace(mention, (all, name: string, minor: string, patch?: string) => {
    if (minor + (patch ?? "") === old) return name + fresh;
    return minor === minorOf(old) && patch === undefined ? name + minorOf(fresh) : all;
  });
