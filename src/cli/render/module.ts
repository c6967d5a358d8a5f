import { constantOptions } from "../../dry-run/constant-options.ts";
import { dryRunCreate } from "../../dry-run/index.ts";
import { itemsFault } from "../../read/items-fault.ts";
import { writeJson } from "../../yaml/write/json.ts";
import { WriteError } from "../../yaml/write/yaml.ts";
import { type ClusterOptions, newerFieldsIn, securityFault } from "../cluster-options.ts";
import { adviceOn } from "../fault-finding.ts";
import { severityOf } from "../findings.ts";
import { classOf, fieldsOf, identityOf, nameOf, objectText, textOf } from "../objects.ts";
import { oddIn, serverWarningsOn } from "../warnings-on.ts";
import { collect, type Exported } from "./collect.ts";
import { Failures, isRefusal } from "./failures.ts";
import type { Loader } from "./loader.ts";
import type { ExportFinding, Failure, Manifest, ModuleResult } from "./result.ts";
import { Sites } from "./sites.ts";
import { isError } from "./thrown.ts";

/** Returns the result of a module that failed. */
export const failedResult = (failure: Failure, { files }: Loader): ModuleResult => ({
  manifests: [],
  findings: [],
  passed: [],
  failure,
  files,
});

/** Runs a module, and checks what it exports against every rule. */
export async function renderModule(
  file: string,
  loader: Loader,
  cluster: ClusterOptions = {},
): Promise<ModuleResult> {
  const sites = new Sites();
  const failures = new Failures(loader.codes);
  const limit = Error.stackTraceLimit;
  // The error for a value that refers to itself is thrown 200 calls down.
  Error.stackTraceLimit = 1000;
  try {
    const main = await loader.jobwright();
    const watched = typeof main === "object" && main !== null ? sites.watch(main) : main;
    const { exports, missing } = await loader.load(file, watched);
    const { manifests, faults, passed } = await collect(exports, builder => sites.note(builder));
    const findings = faults.map(({ path, message, thrown }): ExportFinding => {
      const failed = thrown !== undefined && !isRefusal(thrown);
      return {
        severity: "error",
        path,
        object: "",
        field: "",
        message: isError(thrown) ? failures.asWritten(message) : message,
        failed,
        ...failures.trace(thrown),
      };
    });
    for (const { name, message, position } of missing)
      findings.push({
        severity: "error",
        path: name,
        object: "",
        field: "",
        message,
        failed: true,
        position,
      });
    for (const manifest of manifests) findings.push(...check(manifest, cluster, sites, failures));
    findings.push(...repeated(manifests, cluster));
    // A refused manifest may hold values that JSON cannot.
    const refused = findings.some(({ severity }) => severity === "error");
    return { manifests: refused ? [] : manifests.map(toWrite), findings, passed, files: loader.files };
  } catch (thrown) {
    return failedResult(failures.failure(thrown), loader);
  } finally {
    sites.release();
    loader.release();
    Error.stackTraceLimit = limit;
  }
}

/** Warns of objects with the kind, namespace and name of an earlier one: the cluster keeps only one of them. */
function* repeated(manifests: readonly Exported[], { namespace }: ClusterOptions): Generator<ExportFinding> {
  const paths = new Map<string, string>();
  for (const { path, value } of manifests) {
    const key = identityOf(value, namespace);
    if (key === "") continue;
    const other = paths.get(key);
    if (other === undefined) {
      paths.set(key, path);
      continue;
    }
    const message = `it has the name of ${other}: the cluster keeps only one of them`;
    yield { severity: "warning", path, object: objectText(nameOf(value)), field: "metadata.name", message };
  }
}

const toWrite = ({ path, value }: Exported): Manifest => ({
  path,
  value,
  ...nameOf(value),
  checked: classOf(value) === "ours",
});

/** What may be behind a Job without a name. */
const baseAdvice = "Keep what is only a base for other Jobs in a module that they import, and render theirs.";

function* check(
  { path, value }: Exported,
  { namespace, podSecurity, kubernetesVersion }: ClusterOptions,
  sites: Sites,
  failures: Failures,
): Generator<ExportFinding> {
  const object = objectText(nameOf(value));
  const finding = (
    severity: "error" | "warning",
    field: string,
    message: string,
    refused?: unknown,
    advice?: string,
  ): ExportFinding => {
    const more = advice === undefined ? undefined : { advice };
    return {
      severity,
      path,
      object,
      field,
      message,
      ...failures.called(sites.find(value, field, refused)),
      ...more,
    };
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
  const items = itemsFault(value);
  if (items !== undefined) yield finding("error", "items", items);
  if (classOf(value) !== "ours") return;
  const answer = dryRunCreate(value, { ...constantOptions, namespace });
  if (!answer.ok) {
    for (const error of answer.errors) {
      const isNameless = error.field === "metadata.name" && error.type === "FieldValueRequired";
      const advice = [adviceOn(value, error, textOf(kind)), isNameless && baseAdvice]
        .filter(Boolean)
        .join(" ");
      yield finding("error", error.field, error.message, error.value, advice || undefined);
    }
    if (answer.errors.length === 0) yield finding("error", "", answer.status.message);
  }
  for (const { rule, field, message, advice } of [
    ...serverWarningsOn(value, answer),
    ...oddIn(value, answer),
  ])
    if (severityOf(rule) === "warning") yield finding("warning", field, message, undefined, advice);
  const fault = securityFault(value, podSecurity);
  if (fault !== undefined) yield finding("error", fault.field, fault.message);
  for (const { field, known, message } of newerFieldsIn(value, kubernetesVersion))
    yield finding(known ? "warning" : "error", field, message);
}
