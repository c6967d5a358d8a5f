// `npm run conformance:functions` prints what changed, appeared or went since the last record. It looks at the server's functions that
// comments in `src` name, and at each function, constant, variable and feature gate that they use, near or far. It also prints the
// TypeScript that answers to each. Run it when the version in conformance/oracle/go.mod has changed; with `--record` it records the current
// state.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Change,
  changes,
  keysOf,
  named,
  readTable,
  short,
  tableFile,
  writeTable,
} from "./functions/table.ts";
import { currentVersion } from "./version.ts";

const here = import.meta.dirname;

/** Every request passes these, but no comment names them: what the oracle calls, and what is registered or behind interfaces. */
const entries = [
  "oracle main",
  "batch/v1 RegisterDefaults",
  "batch/v1 RegisterValidations",
  "batch/job jobStrategy.DeclarativeValidationConfig",
  "batch/cronjob cronJobStrategy.DeclarativeValidationConfig",
];

/** Packages without rules: logs, metrics, clients, and what converts objects from one form to another. */
const machinery = new RegExp(
  `^(?:${[
    "k8s\\.io/(?:klog|kube-openapi|client-go|component-base/(?!featuregate))",
    "k8s\\.io/apimachinery/pkg/(?:runtime|conversion|util/(?:runtime|naming))$",
    "k8s\\.io/apiserver/pkg/(?:audit|admission|apis)",
    "github\\.com/(?:prometheus|go-logr|davecgh|beorn7|cespare|google/uuid|emicklei)",
    "go\\.opentelemetry\\.io",
    "google\\.golang\\.org",
    "golang\\.org/x",
    "sigs\\.k8s\\.io/structured-merge-diff",
  ].join("|")})`,
);

const options = { cwd: join(here, "oracle"), encoding: "utf8" as const, maxBuffer: 1 << 28 };
const go = (...args: string[]) => execFileSync("go", args, options).trim();

/**
 * Returns the packages that comments name and the oracle does not link: controllers, the kubelet, storage. Each is followed only within
 * itself.
 */
function unlinked(packages: ReadonlySet<string>): string[] {
  return ["k8s.io/kubernetes", "k8s.io/apiserver"].flatMap(module => {
    const folder = go("list", "-m", "-f", "{{.Dir}}", module);
    return readdirSync(join(folder, "pkg"), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter(path => packages.has(short(path)))
      .map(path => `${module}/${path}\t${join(folder, path)}`);
  });
}

function lines(names: Iterable<string>): string[] {
  const roots = [...new Set([...names, ...entries])].sort();
  const linked = go("list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}\t{{.Dir}}{{end}}", ".")
    .split("\n")
    .filter(line => !machinery.test(line.split("\t")[0] as string));
  const known = new Set(linked.map(line => short(line.split("\t")[0] as string)));
  const missing = new Set(roots.map(name => name.split(" ")[0] as string).filter(path => !known.has(path)));
  return [
    ...linked.map(line => `package\t${line}`),
    ...unlinked(missing).map(line => `alone\t${line}`),
    `version\tKubernetes\t${version}`,
    ...roots.map(name => `root\t${name.replace(" ", "\t")}`),
  ];
}

const version = currentVersion();
const names = named();
const now = new Map<string, string>();
/** The root that each entry was reached from. */
const from = new Map<string, string>();
const made = execFileSync("go", ["run", join(here, "functions", "main.go")], {
  ...options,
  input: lines(names.keys()).join("\n"),
});
for (const line of made.split("\n").filter(Boolean)) {
  const [path, name, value, root] = line.split("\t") as [string, string, string, string];
  const key = `${path} ${name}`;
  if (path === "oracle") continue;
  // The paths of two packages may end in the same parts: both count.
  const other = now.get(key);
  now.set(key, other === undefined || other === value ? value : [other, value].sort().join(" "));
  from.set(key, root);
}

/** The files that answer to each function. Their comments may name it without its receiver. */
const answers = new Map(
  [...names].flatMap(([name, files]) => keysOf(name, now).map(key => [key, files] as const)),
);

function say({ what, key, values }: Change): string {
  const own = answers.get(key) ?? names.get(key);
  const root = from.get(key);
  const words = [own && what === "changed" ? "CHANGED" : what, key];
  if (values !== "") words.push(`(${values})`);
  if (own) words.push(...own);
  else if (root !== undefined) words.push("<", root, ...(answers.get(root) ?? []));
  return words.join(" ");
}

// The standard library comes with Go's release, which decides what JSON, times, Unicode and addresses are.
now.set("std go", go("list", "-m", "-f", "{{.GoVersion}}"));
if (process.argv.includes("--record")) {
  writeFileSync(tableFile, writeTable({ version, entries: now }));
  console.log(`Kubernetes ${version}: ${now.size} recorded, ${answers.size} of them answered to`);
} else {
  const before = readTable(existsSync(tableFile) ? readFileSync(tableFile, "utf8") : "");
  const found = changes(before.entries, now);
  const count = (what: Change["what"]) => found.filter(change => change.what === what).length;
  // Sorting puts what comments name first, then what it uses.
  for (const line of found.map(say).sort()) console.log(line);
  console.log(
    `Kubernetes ${before.version} -> ${version}: ${count("changed")} changed, ${count("appeared")} appeared, ${count("went")} went`,
  );
}
for (const [name, files] of names)
  if (keysOf(name, now).length === 0) {
    console.log(`unknown ${name} ${files.join(" ")}`);
    process.exitCode = 1;
  }
