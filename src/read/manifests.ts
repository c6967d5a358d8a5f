import { decode } from "../decode/index.ts";
import type { FieldError } from "../faults/field-error.ts";
import type { CronJob, Job } from "../models/index.ts";
import { isEach, itemsOf } from "../models/list-items.ts";
import { checkOptions } from "../options.ts";
import { shorten, shortenPart } from "../values/shorten.ts";
import { hasFields } from "../values/value.ts";
import { documents, type Unreadable, type YamlDocument } from "../yaml/read/document.ts";
import type { YamlError, YamlErrorCode } from "../yaml/read/error.ts";
import { oddSpace } from "../yaml/read/hint.ts";
import type { ReadOptions } from "../yaml/read/parse-yaml.ts";
import { fieldPath } from "./field-path.ts";
import { itemsFault } from "./items-fault.ts";
import { isOtherKind } from "./other-kind.ts";
import { passedOver } from "./passed-over.ts";

/**
 * The place in a text where a part of a manifest was written: the key of a field, or the item of a list. For an item or a manifest of
 * several lines, it is the part on the first line.
 */
export interface Place {
  /** The `file` option. */
  readonly file: string | undefined;
  /** The number of the document in the text, from 1; empty documents do not count. */
  readonly document: number;
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1, in UTF-16 code units. */
  readonly column: number;
  /** The line of the end, from 1; usually the same line. */
  readonly endLine: number;
  /** The column after the last character, as in editors and SARIF; the same as `column` if the place is a point. */
  readonly endColumn: number;
}

/** How many faults a message lists: people read it, and hostile text can have millions. */
const maxLines = 100;
/** How many faults are searched for. */
const maxFaults = 10_000;

/** One error in a text with manifests. */
export interface ManifestFault extends Place {
  /** The server's path of the field; empty for a document as a whole. */
  readonly field: string;
  /** What is wrong and, if known, how to fix it. The middle is left out beyond 2,000 characters. */
  readonly message: string;
  /** The kind of error, if the document is no YAML; the message is then the `problem` of a `YamlError`. */
  readonly code?: YamlErrorCode;
  /**
   * For an unknown field with a name close to a known one: the right key to write in place of the wrong one, in quotes if the wrong one has
   * them.
   */
  readonly suggestion?: string;
}

/**
 * Thrown by `parseManifests` for a text with documents that the server would not read as Jobs and CronJobs. If the only fault is that
 * documents are no YAML, the first of these errors is thrown instead: a `YamlError`.
 *
 * The message has one line for each of the first 100 errors: `job.yaml:7:11: document 1, spec.suspend: …`.
 */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
  /** Every error, in the order of the documents; after 10,000 of them, the rest of the text is not checked. */
  readonly faults: readonly ManifestFault[];
  /**
   * The Jobs and CronJobs of the same text that could be decoded. Pass them to `dryRunCreate`, and to `placeOf` for the lines, if an error
   * in one document should not hide those of the others.
   */
  readonly manifests: readonly (Job | CronJob)[];

  constructor(faults: readonly ManifestFault[], manifests: readonly (Job | CronJob)[] = []) {
    const lines = faults.slice(0, maxLines).map(faultLine);
    if (faults.length > maxLines) lines.push(`and ${faults.length - maxLines} more`);
    super(lines.join("\n"));
    this.faults = faults;
    this.manifests = manifests;
  }
}

function faultLine({ file, document, line, column, field, message }: ManifestFault): string {
  const place = file === undefined ? `line ${line}, column ${column}` : `${file}:${line}:${column}`;
  return `${place}: document ${document}${field === "" ? "" : `, ${shorten(field)}`}: ${message}`;
}

/** Where a manifest is in its text. */
export interface Origin {
  readonly document: YamlDocument;
  readonly file: string | undefined;
  /** The path from the document's root to the manifest, or to the items of the list that contains it. */
  readonly prefix: readonly (string | number)[];
  /** The index in these items. It is not part of the path, so that all items share one path; lists can be inside lists. */
  readonly item?: number;
}

const origins = new WeakMap<object, Origin>();

/** Returns the path from the document's root to a manifest's field. */
const pathIn = ({ prefix, item }: Origin, value: unknown, field: string) => [
  ...prefix,
  ...(item === undefined ? [] : [item]),
  ...fieldPath(value, field),
];

/** Returns an empty range. */
export const pointAt = (line: number, column: number) => ({ line, column, endLine: line, endColumn: column });

/** Returns where a field of a manifest was written, or the place of its nearest parent that was. */
export function placeIn(origin: Origin, value: unknown, field: string): Place {
  const { document, file } = origin;
  const path = pathIn(origin, value, field);
  for (;;) {
    const found = document.position(path);
    if (found !== undefined) {
      // People look for the key; items of a list have none.
      const { line, column, endLine, endColumn } = found.key ?? found;
      return { file, document: document.documentIndex + 1, line, column, endLine, endColumn };
    }
    if (path.pop() === undefined)
      return { file, document: document.documentIndex + 1, ...pointAt(document.startLine, 1) };
  }
}

/**
 * Returns where a field of a manifest from `parseManifests` was written, or the place of what it is missing from.
 *
 * @param field - a server's path, as in a `FieldError` of `dryRunCreate`. Default: empty, for the whole manifest.
 * @returns undefined for an object that does not come from `parseManifests`, such as a copy.
 * @throws TypeError for a path that is no string.
 * @example
 * ```ts
 * for (const manifest of parseManifests(text, { file: "job.yaml" })) {
 *   const answer = dryRunCreate(manifest);
 *   if (!answer.ok) for (const { field, message } of answer.errors) console.log(placeOf(manifest, field)?.line, message);
 * }
 * ```
 */
export function placeOf(manifest: object, field = ""): Place | undefined {
  if (typeof field !== "string") throw new TypeError("placeOf takes the path of a field as a string");
  const origin = origins.get(manifest);
  return origin && placeIn(origin, manifest, field);
}

/** Returns a hint for text without quotes that YAML reads as something else, or for a key with an odd space. */
export function quotingHint(origin: Origin, value: unknown, error: FieldError): string {
  if (error.detail.startsWith("unknown field")) {
    const odd = oddSpace(error.field);
    return odd === undefined ? "" : `. The key holds ${odd}: only U+0020 is a space to YAML`;
  }
  if (
    !/cannot unmarshal (bool|number) into .* of type (string|v1\.\w+|types\.UID)$|must be a string/.test(
      error.detail,
    )
  )
    return "";
  if (error.value === "object" && error.field.endsWith("]"))
    return ". YAML reads a map here: text with a colon and a space needs quotes";
  const scalar = origin.document.position(pathIn(origin, value, error.field))?.scalar;
  if (scalar === undefined) return "";
  const text = shortenPart(scalar.text);
  return `. YAML reads ${text} as no text: quote it, "${text}"`;
}

/** The quotes around a key, by its style. */
const quotes: Readonly<Record<string, string>> = { "double-quoted": '"', "single-quoted": "'" };

/** Returns the known name that is close to an unknown field, with the quotes of the written key. */
export function suggestionFor(
  origin: Origin,
  value: unknown,
  { detail, field }: FieldError,
): string | undefined {
  const meant = /^unknown field, did you mean "(.+)"\?$/.exec(detail)?.[1];
  const key = meant && origin.document.position(pathIn(origin, value, field))?.key;
  if (!key) return undefined;
  const quote = quotes[key.style] ?? "";
  return quote + meant + quote;
}

/** A manifest that was read, and where it is. */
export interface Found {
  readonly value: unknown;
  readonly origin: Origin;
}

/**
 * Returns which of `apiVersion` and `kind` an object lacks. kubectl requires them in a file, although the server itself would guess them.
 */
export function missingIdentity(value: unknown): ("apiVersion" | "kind")[] {
  if (!hasFields(value)) return [];
  return (["apiVersion", "kind"] as const).filter(
    name => !Object.hasOwn(value, name) || (value[name] ?? "") === "",
  );
}

/** Returns the fault of a document that is no YAML. */
function faultOfYaml({ error, documentIndex }: Unreadable): ManifestFault {
  const { file, line, column, problem, code } = error;
  return {
    file,
    document: documentIndex + 1,
    ...pointAt(line, column),
    field: "",
    message: problem,
    code,
  };
}

/** Returns why a manifest is no Job or CronJob to kubectl and the server; empty if it is one. */
function faultsOf({ value, origin }: Found): ManifestFault[] {
  const fault = (at: string, field: string, message: string) => ({
    ...placeIn(origin, value, at),
    field,
    message,
  });
  const missing =
    "Required value: kubectl takes no object without its apiVersion (batch/v1) and kind (Job, CronJob)";
  // Go reads `null` as an object without fields.
  const faults = missingIdentity(value ?? {}).map(field => fault(field, field, missing));
  const decoded = decode(value);
  if (decoded.ok) return faults;
  const { errors, message } = decoded;
  if (errors.length === 0) faults.push(fault("", "", shorten(message)));
  for (const error of errors) {
    const field = error.field === "(root)" ? "" : error.field;
    const suggestion = suggestionFor(origin, value, error);
    faults.push({
      ...fault(error.field, field, shorten(error.message + quotingHint(origin, value, error))),
      ...(suggestion !== undefined && { suggestion }),
    });
  }
  return faults;
}

/** Returns the manifest of a document, or the items if it is a list. */
export function unfold(found: Found): Found[] {
  const all: Found[] = [];
  const add = (one: Found): void => {
    const items = itemsOf(one.value);
    if (items === undefined) {
      all.push(one);
      return;
    }
    const { document, file } = one.origin;
    const prefix = [...pathIn(one.origin, one.value, ""), "items"];
    items.forEach((value, item) => {
      add({ value, origin: { document, file, prefix, item } });
    });
  };
  add(found);
  return all;
}

/** Whether a value is an object of another kind, which is skipped. */
function isOther(value: unknown): boolean {
  const { apiVersion, kind } = (value ?? {}) as { readonly apiVersion?: unknown; readonly kind?: unknown };
  if (typeof apiVersion !== "string" || typeof kind !== "string") return false;
  return apiVersion !== "" && kind !== "" && isOtherKind(apiVersion, kind);
}

/** Whether a document holds only such objects. */
const isSkipped = (value: unknown): boolean => isEach(value, isOther);

/**
 * Reads the Jobs and CronJobs of a YAML or JSON text, and decodes them as strictly as the server.
 *
 * Lists (`List`, `JobList`, `CronJobList`) are unfolded. Objects of other API groups are skipped, except for a Job or CronJob of `v1`,
 * `apps/v1` or another group without a dot in its name: Kubernetes has none there, and it is refused. A document of skipped objects may
 * hold integers beyond 2^53, which `parseYaml` refuses. An object without `apiVersion` or `kind` is refused, as by kubectl. So are three
 * things that kubectl accepts, because a Job may be lost in them: a repeated key in a document with a Job or CronJob (kubectl takes the
 * last), a second `apiVersion` in any document, and text after the end of a document.
 *
 * The result is what was written, without defaults. The server's rules are not checked: what they require, such as `spec`, may be missing,
 * whatever the types say. Pass the result to `dryRunCreate` for that, and to `placeOf` for the lines.
 *
 * @param text - YAML or JSON, with any number of documents.
 * @throws YamlError when the text is no YAML that kubectl would read, and nothing else is wrong with it.
 * @throws ManifestError when a document is no Job or CronJob as the server decodes it. It lists every error, including those of documents
 *   that are no YAML, and has the `manifests` of the others.
 * @throws TypeError when `text` is no string, and for invalid options. A number is ignored: it is the index that `map` passes.
 * @example
 * ```ts
 * const [manifest] = parseManifests("{apiVersion: batch/v1, kind: Job, metadata: {name: pi}}");
 * ```
 */
export function parseManifests(text: string, options: ReadOptions = {}): (Job | CronJob)[] {
  if (typeof text !== "string") throw new TypeError("parseManifests takes a string");
  checkOptions("parseManifests", options, { file: "a string" });
  const manifests: (Job | CronJob)[] = [];
  const faults: ManifestFault[] = [];
  /** The first document that is no YAML. */
  let noYaml: YamlError | undefined;
  for (const document of documents(text, options.file, undefined, isSkipped)) {
    if (faults.length >= maxFaults) break;
    if ("error" in document) {
      noYaml ??= document.error;
      faults.push(faultOfYaml(document));
    } else {
      const read = readManifests(document, options.file);
      // One by one: an engine takes only so many arguments.
      for (const one of read.manifests) manifests.push(one);
      for (const one of read.faults) faults.push(one);
    }
  }
  if (noYaml !== undefined && faults.every(({ code }) => code !== undefined)) throw noYaml;
  if (faults.length > 0) throw new ManifestError(faults, manifests);
  return manifests;
}

/** The content of a document, however faulty it is. */
interface ReadDocument {
  readonly manifests: (Job | CronJob)[];
  readonly faults: ManifestFault[];
  /** The number of objects of other kinds. */
  readonly others: number;
}

/** Returns the Jobs and CronJobs of a document, and all its faults. The document forgets its value. */
export function readManifests(document: YamlDocument, file?: string): ReadDocument {
  const manifests: (Job | CronJob)[] = [];
  const faults: ManifestFault[] = [];
  const all = unfold({ value: document.value, origin: { document, file, prefix: [] } });
  const found = all.filter(({ value }) => !isOther(value));
  for (const { value, origin } of all) {
    const message = itemsFault(value);
    if (message !== undefined) faults.push({ ...placeIn(origin, value, "items"), field: "items", message });
  }
  for (const { place, field, message } of passedOver(document, found.length > 0))
    faults.push({ file, document: document.documentIndex + 1, ...place, field, message });
  for (const one of found) {
    const own = faultsOf(one);
    for (const fault of own) faults.push(fault);
    if (own.length > 0) continue;
    origins.set(one.value as object, one.origin);
    manifests.push(one.value as Job | CronJob);
  }
  document.forget();
  return { manifests, faults, others: all.length - found.length };
}
