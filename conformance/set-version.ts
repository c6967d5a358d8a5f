// `npm run conformance:version -- 1.38.0`: moves the oracle, and every text in which a person wrote the version, to another version of
// Kubernetes. CONTRIBUTING.md says what to do next.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentVersion, goModFile, textFiles, withMentions, withVersion } from "./version.ts";

const root = join(import.meta.dirname, "..");
const oracle = join(import.meta.dirname, "oracle");
const version = process.argv[2]?.replace(/^v/, "");
if (version === undefined || !/^1\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) {
  console.error("usage: npm run conformance:version -- 1.38.0");
  process.exit(2);
}

// An older Go does not load the module, but still says where its go.mod is.
const asked = spawnSync("go", ["mod", "download", "-json", `k8s.io/kubernetes@v${version}`], {
  cwd: join(import.meta.dirname, "functions"),
  env: { ...process.env, GO111MODULE: "on", GOFLAGS: "-mod=mod" },
  encoding: "utf8",
});
const { GoMod: kubernetes, Error: error } = JSON.parse(asked.stdout || "{}") as {
  GoMod?: string;
  Error?: string;
};
if (kubernetes === undefined || error !== undefined) {
  console.error(error ?? asked.stderr ?? "Go is not installed");
  process.exit(1);
}

const old = currentVersion();
writeFileSync(
  goModFile,
  withVersion(readFileSync(goModFile, "utf8"), readFileSync(kubernetes, "utf8"), version),
);
execFileSync("go", ["mod", "tidy"], { cwd: oracle, stdio: "inherit" });
for (const name of textFiles()) {
  const file = join(root, name);
  const text = readFileSync(file, "utf8");
  const fresh = withMentions(text, old, version);
  if (fresh !== text) {
    writeFileSync(file, fresh);
    console.log(name);
  }
}
console.log(`Kubernetes ${old} -> ${version}: now npm run extract, and what follows in CONTRIBUTING.md`);
