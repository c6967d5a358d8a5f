import { dryRunCreate, type FieldError, InvalidError } from "jobwright";
import { ManifestError, type ManifestFault, placeOf, type YamlError } from "jobwright/read";
import { misreadKeys } from "../../../../src/cli/check/misread-keys.ts";
import { adviceOn } from "../../../../src/cli/fault-finding.ts";
import { misplaced } from "../../../../src/cli/misplaced.ts";
import { fieldsOf, nameOf as objectName, textOf } from "../../../../src/cli/objects.ts";
import { SeenNames } from "../../../../src/cli/seen-names.ts";
import { linesOf } from "../../../../src/cli/source-frame.ts";
import { ownWarningsOn, serverWarningsOn } from "../../../../src/cli/warnings-on.ts";
import { fieldPath } from "../../../../src/read/field-path.ts";
import { type Place, readManifests } from "../../../../src/read/manifests.ts";
import { isOtherKind } from "../../../../src/read/other-kind.ts";
import { documents, type YamlDocument } from "../../../../src/yaml/read/document.ts";
import type { ExportOutcome, Item, Mark, RunOutcome } from "../messages.ts";
import { traceLine } from "./trace-line.ts";

/** Values that the server makes up. They are fixed, so that the same text always gives the same answer. */
export const context = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: new Date("2026-01-01T00:00:00Z"),
  suffix: "abcde",
};

/** A manifest with its verdict, and the value that was read, if there is one. */
export interface Judged {
  readonly item: Item;
  readonly value?: unknown;
}

interface Reading {
  readonly judged: readonly Judged[];
  /** Objects of other kinds, which are skipped. */
  readonly others: number;
  /** The exports that were left alone, and why. */
  readonly passed: readonly string[];
}

type Where = (field: string) => { readonly line?: number; readonly column?: number };

type Said = Pick<Mark, "field" | "message">;

const nowhere: Where = () => ({});

function nameOf(value: unknown): { kind: string; name: string } {
  const { kind, name } = objectName(value);
  return { kind, name };
}

/** Returns the path of a map's entry. The server blames the whole map, and names the entry's key or value. */
function entryOf(manifest: unknown, { field, value }: FieldError): string {
  let map = manifest;
  for (const step of fieldPath(manifest, field)) map = (map as Record<string | number, unknown>)[step];
  if (typeof map !== "object" || map === null || Array.isArray(map) || typeof value !== "string")
    return field;
  const key = Object.entries(map).find(entry => entry.includes(value))?.[0];
  return key === undefined ? field : `${field}[${key}]`;
}

/** @param further what else to note */
function judge(value: unknown, where: Where, further: readonly Said[] = []): Judged {
  const answer = dryRunCreate(value, context);
  const marks: Mark[] = [];
  if (!answer.ok) {
    for (const error of answer.errors) {
      const { field, message } = error;
      const advice = adviceOn(value, error, nameOf(value).kind);
      marks.push({ severity: "error", field, message, advice, ...where(entryOf(value, error)) });
    }
    if (marks.length === 0)
      marks.push({ severity: "error", field: "", message: answer.status.message, ...where("") });
  }
  for (const [i, { field, advice }] of serverWarningsOn(value, answer).entries()) {
    const message = answer.warnings[i] as string;
    marks.push({ severity: "warning", field, message, ...(advice && { advice }), ...where(field) });
  }
  for (const { field, message } of [...ownWarningsOn(value, answer), ...further])
    marks.push({ severity: "note", field, message, ...where(field) });
  const message = answer.ok ? "" : new InvalidError(answer.status, answer.errors).message;
  return { item: { ...nameOf(value), ...where(""), ok: answer.ok, message, marks }, value };
}

/** Judges a document that is not YAML: kubectl sends nothing of it. */
function noYaml({ line, column, problem, message }: YamlError): Judged {
  // The editor shows the place and the line next to it.
  const mark: Mark = { severity: "error", field: "", message: problem, line, column };
  return { item: { kind: "", name: "", ok: false, failed: "reading", message, line, marks: [mark] } };
}

/** Judges a document that cannot be read as manifests. */
function noManifest(value: unknown, faults: readonly ManifestFault[]): Judged {
  // The message is what the server would say about what kubectl would send. What only the reader refuses has no such words.
  const answer = dryRunCreate(value, context);
  const marks = faults.map(({ field, message, line, column }): Mark => {
    // A longer message ends with a hint of its own.
    const error = answer.ok
      ? undefined
      : answer.errors.find(each => each.field === field && each.message === message);
    return {
      severity: "error",
      field,
      message,
      advice: error && adviceOn(value, error, nameOf(value).kind),
      line,
      column,
    };
  });
  const line = marks[0]?.line ?? 1;
  const message = answer.ok
    ? new ManifestError(faults).message
    : new InvalidError(answer.status, answer.errors).message;
  return { item: { ...nameOf(value), ok: false, message, line, marks } };
}

/** Judges a document that kubectl does not read as an object, though it was meant to be one or more; undefined for any other. */
function noObject(document: YamlDocument): Judged | undefined {
  const faults = misplaced({ value: document.value, origin: { document, file: undefined, prefix: [] } });
  if (faults.length === 0) return undefined;
  const marks = faults.map(({ field, message, place: { line, column } }): Mark => {
    return { severity: "error", field, message, line, column };
  });
  return { item: { kind: "", name: "", ok: false, message: "", line: marks[0]?.line ?? 1, marks } };
}

/** Returns whether a value is an object of another kind, which we do not judge. */
function isOther(value: unknown): boolean {
  const kind = textOf(fieldsOf(value).kind);
  const apiVersion = textOf(fieldsOf(value).apiVersion);
  if (["", "List"].includes(kind) || apiVersion === "") return false;
  return isOtherKind(apiVersion, kind);
}

/** Reads YAML or JSON. If a document cannot be read, the others still get a verdict. */
export function readYaml(source: string): Reading {
  const judged: Judged[] = [];
  const names = new SeenNames();
  const lines = linesOf(source);
  let others = 0;
  for (const document of documents(source)) {
    if ("error" in document) {
      judged.push(noYaml(document.error));
      continue;
    }
    const wrong = noObject(document);
    if (wrong !== undefined) {
      judged.push(wrong);
      continue;
    }
    const { value } = document;
    const read = readManifests(document);
    others += read.others;
    if (read.faults.length > 0) judged.push(noManifest(value, read.faults));
    else
      for (const manifest of read.manifests) {
        const place = (field: string) => placeOf(manifest, field) as Place;
        const again = names.repeats(manifest, () => place("metadata.name").line);
        const further = [
          ...(again === undefined ? [] : [{ field: "metadata.name", message: again }]),
          ...misreadKeys(manifest, place, () => lines),
        ];
        judged.push(judge(manifest, place, further));
      }
  }
  return { judged, others, passed: [] };
}

function ofExport(outcome: ExportOutcome): Judged {
  const { name, manifest, error, line, trace = [] } = outcome;
  const at = line === undefined ? {} : { line };
  if (error !== undefined) {
    const marks = markThrown(error, at);
    return {
      item: { kind: "", name: "", exportName: name, ok: false, message: error.message, ...at, marks },
    };
  }
  const where: Where = field => {
    const found = traceLine(manifest, field, trace) ?? line;
    return found === undefined ? {} : { line: found };
  };
  const { item, value } = judge(manifest, where);
  return { item: { ...item, exportName: name }, value };
}

function markThrown(
  { message, line, faults: list }: NonNullable<ExportOutcome["error"]>,
  at: object,
): Mark[] {
  const place = line === undefined ? at : { line };
  return (list ?? [{ field: "", message }]).map(fault => ({ severity: "error", ...fault, ...place }));
}

/** Judges what a TypeScript module exports. */
export function readExports(outcome: RunOutcome): Reading {
  if (outcome.kind === "failed") {
    const { message } = outcome.error;
    const marks = markThrown(outcome.error, nowhere(""));
    return {
      judged: [{ item: { kind: "", name: "", ok: false, failed: "running", message, marks } }],
      others: 0,
      passed: [],
    };
  }
  const ours = outcome.exports.filter(({ manifest }) => !isOther(manifest));
  return {
    judged: ours.map(ofExport),
    others: outcome.exports.length - ours.length,
    passed:
      outcome.exports.length === 0 && outcome.passed.length === 0
        ? ["the module exports nothing"]
        : outcome.passed,
  };
}
