import { dryRunCreate } from "../../dry-run/index.ts";
import { writeJson } from "../../yaml/json.ts";
import { WriteError } from "../../yaml/write.ts";
import { classOf, fieldsOf, identityOf, nameOf, objectText, textOf } from "../objects.ts";
import { partsOf } from "../warnings.ts";
import { collect, type Exported } from "./collect.ts";
import { type Library, Loader } from "./loader.ts";
import { type Position, stackPositions, writtenAt } from "./positions.ts";
import type { ExportFinding, Failure, Manifest, ModuleResult } from "./result.ts";
import { Sites } from "./sites.ts";

/** Runs a module, and asks every rule of what it exports. */
export async function renderModule(file: string, library: Library): Promise<ModuleResult> {
  const sites = new Sites();
  const loader = new Loader(library);
  const limit = Error.stackTraceLimit;
  // A value that refers to itself is told from 200 calls below.
  Error.stackTraceLimit = 1000;
  const where = (error: Error | undefined): Position | undefined => {
    const inside = stackPositions(error?.stack ?? "").find(position => loader.codes.has(position.file));
    return inside && writtenAt(inside, loader.codes);
  };
  try {
    const main = library.jobwright;
    if (typeof main === "object" && main !== null) sites.watch(main);
    const { exports } = await loader.load(file);
    const { manifests, faults, passed } = await collect(exports, builder => sites.note(builder));
    const findings = faults.map(({ path, message, thrown }): ExportFinding => {
      const position = where(thrown instanceof Error ? thrown : undefined);
      const failed = thrown !== undefined && !isRefusal(thrown);
      return {
        severity: "error",
        path,
        object: "",
        field: "",
        message,
        failed,
        ...(position && { position }),
      };
    });
    for (const manifest of manifests) findings.push(...check(manifest, sites, where));
    findings.push(...repeated(manifests));
    // What is refused may hold what no thread can be sent.
    const refused = findings.some(({ severity }) => severity === "error");
    return { manifests: refused ? [] : manifests.map(toWrite), findings, passed, files: loader.files };
  } catch (thrown) {
    return { manifests: [], findings: [], passed: [], failure: failure(thrown, where), files: loader.files };
  } finally {
    sites.release();
    loader.release();
    Error.stackTraceLimit = limit;
  }
}

/** Objects of the kind, the namespace and the name of an earlier one: the cluster keeps one of them. */
function* repeated(manifests: readonly Exported[]): Generator<ExportFinding> {
  const paths = new Map<string, string>();
  for (const { path, value } of manifests) {
    const key = identityOf(value);
    if (key === "") continue;
    const other = paths.get(key);
    if (other === undefined) {
      paths.set(key, path);
      continue;
    }
    const message = `it has the name of ${other}: of both the cluster keeps one`;
    yield { severity: "warning", path, object: objectText(nameOf(value)), field: "metadata.name", message };
  }
}

const toWrite = ({ path, value }: Exported): Manifest => ({
  path,
  value,
  ...nameOf(value),
  checked: classOf(value) === "ours",
});

function* check(
  { path, value }: Exported,
  sites: Sites,
  where: (error: Error | undefined) => Position | undefined,
): Generator<ExportFinding> {
  const object = objectText(nameOf(value));
  const finding = (
    severity: "error" | "warning",
    field: string,
    message: string,
    refused?: unknown,
  ): ExportFinding => {
    const position = where(sites.find(value, field, refused));
    return { severity, path, object, field, message, ...(position && { position }) };
  };
  try {
    writeJson(value);
  } catch (thrown) {
    if (!(thrown instanceof WriteError)) throw thrown;
    yield finding("error", thrown.path, thrown.message.slice(`${thrown.path}: `.length));
    return;
  }
  const { apiVersion, kind } = fieldsOf(value);
  if (textOf(apiVersion) === "" || textOf(kind) === "")
    yield finding("error", "", "apiVersion and kind must both be set: kubectl refuses it");
  if (classOf(value) !== "ours") return;
  const answer = dryRunCreate(value, { suffix: "bcdfg" });
  if (!answer.ok) {
    for (const { field, message, value: refused } of answer.errors)
      yield finding("error", field, message, refused);
    if (answer.errors.length === 0) yield finding("error", "", answer.status.message);
  }
  for (const warning of answer.warnings) {
    const { field, message } = partsOf(warning);
    yield finding("warning", field, message);
  }
}

/** Whether it was `build()` or the like, of whatever copy of the package, that threw. */
const isRefusal = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === "InvalidError";

/** What a module threw, with the place of it. */
function failure(thrown: unknown, where: (error: Error | undefined) => Position | undefined): Failure {
  if (!(thrown instanceof Error))
    return { message: `it threw ${inspected(thrown)}, which is no Error`, refused: false };
  const parse = /^(?:ParseError|SyntaxError): ([\s\S]*?)\s*\n\s*((?:\/|[A-Z]:[\\/]).*):(\d+):(\d+)\s*$/i.exec(
    thrown.message,
  );
  if (parse !== null) {
    const [, message = "", file = "", line, column] = parse;
    const position = { file, line: Number(line), column: Number(column) + 1 };
    return { message: message.trim(), position, refused: false };
  }
  const [text = ""] = thrown.message.split("\nRequire stack:");
  const position = where(thrown);
  const refused = isRefusal(thrown);
  const isBare = /^Cannot find (?:module|package) '[^'./]/.test(text);
  const hint = isBare
    ? ": is it installed? The `paths` of a tsconfig are not followed, the `imports` of a package.json are"
    : "";
  return { message: `${thrown.name}: ${text}${hint}`, ...(position && { position }), refused };
}

function inspected(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
