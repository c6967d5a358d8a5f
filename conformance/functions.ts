// `npm run conformance:functions`: which of the server's functions changed since they were recorded, appeared or went,
// and the TypeScript that answers to each. Run it when the version in conformance/oracle/go.mod has moved; with
// `--record` it records them as they are now.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "..");
const file = join(here, "functions.tsv");

/** The server's functions that a comment names (`@see core/validation ValidateEnv`), with the files that name them. */
function answered(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const text = readFileSync(join(root, "src", name), "utf8");
    for (const [, path = "", fn = ""] of text.matchAll(/@see ([\w.-]+(?:\/[\w.-]+)+) ([A-Za-z_][\w.]*)/g)) {
      const key = `${path.split("/").slice(-2).join("/")} ${fn}`;
      found.set(key, [...new Set([...(found.get(key) ?? []), `src/${name}`])]);
    }
  }
  return found;
}

/** Packages of the controllers, the kubelet and the storage of Pods, which the oracle does not link. */
const controllers = [
  "pkg/controller/job",
  "pkg/controller/cronjob",
  "pkg/apis/core/v1/helper/qos",
  "pkg/kubelet",
  "pkg/kubelet/container",
  "pkg/registry/core/pod/storage",
];

/** A hash for each function of the files in which a comment names one. */
function hashes(named: ReadonlySet<string>): Map<string, string> {
  const oracle = join(here, "oracle");
  const options = { cwd: oracle, encoding: "utf8" as const, maxBuffer: 1 << 28 };
  const go = (...args: string[]) => execFileSync("go", args, options);
  const kubernetes = go("list", "-m", "-f", "{{.Dir}}", "k8s.io/kubernetes").trim();
  const packages = new Set([...named].map(key => key.split(" ")[0]));
  const list = go("list", "-deps", "-f", "{{.ImportPath}}\t{{.Dir}}", ".")
    .split("\n")
    .concat(controllers.map(path => `k8s.io/kubernetes/${path}\t${join(kubernetes, path)}`))
    .filter(line => {
      const path = (line.split("\t")[0] ?? "").replace(/(\.\w+\/.*)\/v[2-9]$/, "$1");
      return packages.has(path.split("/").slice(-2).join("/"));
    });
  const text = execFileSync("go", ["run", join(here, "functions", "main.go")], {
    ...options,
    input: list.join("\n"),
  });
  const rows = text
    .split("\n")
    .filter(Boolean)
    .map(line => line.split("\t") as [string, string, string, string]);
  const isNamed = (path: string, fn: string) =>
    named.has(`${path} ${fn}`) || named.has(`${path} ${fn.replace(/^.*\./, "")}`);
  const files = new Set(
    rows.filter(([path, , fn]) => isNamed(path, fn)).map(([path, base]) => `${path} ${base}`),
  );
  return new Map<string, string>(
    rows
      .filter(([path, base]) => files.has(`${path} ${base}`))
      .map(([path, , fn, hash]) => [`${path} ${fn}`, hash.slice(0, 16)]),
  );
}

const names = answered();
const now = hashes(new Set(names.keys()));
/** A comment may leave the receiver out. */
const full = (key: string) => {
  const [path, fn] = key.split(" ") as [string, string];
  return now.has(key) ? [key] : [...now.keys()].filter(k => k.startsWith(`${path} `) && k.endsWith(`.${fn}`));
};
const answers = new Map([...names].flatMap(([key, files]) => full(key).map(k => [k, files] as const)));

if (process.argv.includes("--record")) {
  const lines = [...now]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, hash]) => `${key.replace(" ", "\t")}\t${hash}\n`);
  writeFileSync(file, lines.join(""));
  console.log(`${now.size} functions recorded, ${answers.size} of them answered to`);
} else {
  const before = new Map<string, string | undefined>(
    (existsSync(file) ? readFileSync(file, "utf8") : "")
      .split("\n")
      .filter(Boolean)
      .map(line => line.split("\t"))
      .map(([path, fn, hash]) => [`${path} ${fn}`, hash] as const),
  );
  const say = (what: string, key: string) =>
    console.log(`${what}  ${key}  ${(answers.get(key) ?? []).join(" ")}`);
  for (const [key, hash] of now)
    if (!before.has(key)) say("appeared", key);
    else if (before.get(key) !== hash) say(answers.has(key) ? "CHANGED " : "changed ", key);
  for (const key of before.keys()) if (!now.has(key)) say("went    ", key);
}
for (const [key, files] of names)
  if (full(key).length === 0) {
    console.log(`unknown   ${key}  ${files.join(" ")}`);
    process.exitCode = 1;
  }
