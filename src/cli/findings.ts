import { shortenPart } from "../values/shorten.ts";
import { type ObjectName, objectText } from "./objects.ts";

/** The kinds of findings, and what each means: first the server's own cause types, then those of the command. */
export const rules = {
  FieldValueNotFound: "A field refers to something that is not in the manifest.",
  FieldValueRequired: "A field that must be set is missing or empty.",
  FieldValueDuplicate: "A value occurs twice where each must be different.",
  FieldValueInvalid: "A field has an invalid value, or does not exist.",
  FieldValueNotSupported: "A field has a value that is not one of the supported values.",
  FieldValueForbidden: "A field may not be set here.",
  FieldValueTooLong: "A text is longer than allowed.",
  FieldValueTooMany: "A list has more items than allowed.",
  FieldValueTypeInvalid: "A value has the wrong type.",
  InternalError: "The server fails to process a value.",
  BadRequest: "The server cannot read the object at all.",
  Warning: "The server accepts the object with a warning.",
  PodSecurity: "The Pods would violate the requested Pod Security Standard.",
  NewerField:
    "The cluster's version of Kubernetes does not know a field or its value, or has a stricter rule.",
  FeatureGate:
    "The cluster's version of Kubernetes takes a field or its value only with a feature gate that is off by default.",
  UnreadableFile: "A file cannot be read.",
  UnreadableText: "A text is not YAML or JSON that kubectl can read.",
  DuplicateKey: "A key occurs twice; kubectl silently takes the last one.",
  MisreadKey: "YAML does not read a key as text; kubectl silently turns it into other text.",
  IgnoredText: "Text after the end of a document, which kubectl does not read.",
  RepeatedName: "An object has the kind, namespace and name of an earlier one in its file.",
  NeverRuns: "A CronJob has a schedule that no time matches, or a deadline that no run can meet.",
  SharedMinute: "A CronJob has several times in one minute, and its Jobs are named by the minute.",
  RefusedJobs: "The server accepts a CronJob, but none of its Jobs.",
  Unreplaced: "A variable in a command, in the environment or in an image stays as it is written.",
  EitherDay: "A schedule sets both day fields, and a day that matches either one is enough.",
  EveryMinute: "A schedule runs every minute of the hours or days that it names.",
  LargeStep: "A step in a schedule is so large that it does not repeat evenly.",
  BlankInCommand: "A command begins with a text of several words, and no shell takes it apart.",
  InvalidImageName: "The kubelet cannot read an image, or the server refuses every Pod with it.",
  UpperCaseImage: "The first part of an image has upper-case letters, and so is read as a registry.",
  DecimalMode: "A file mode is a decimal number that looks like an octal one.",
  LiveObject: "An object comes from a cluster, and is refused as a new one.",
  NoKind: "An object has no kind or apiVersion, and kubectl refuses it.",
} as const;

export type Rule = keyof typeof rules;

/** Something that is or may be wrong, and where. */
export interface Finding {
  /** A note may be just what is meant, and there is no other way to write it: so no option makes it a failure. */
  readonly severity: "error" | "warning" | "note";
  readonly rule: Rule;
  readonly file: string;
  /** From 1; 0 for a file as a whole. */
  readonly line: number;
  /** From 1, in UTF-16 code units; 0 for a file as a whole. */
  readonly column: number;
  /** Usually the same as `line`; 0 for a file as a whole. */
  readonly endLine: number;
  /** The column after the last character; the same as `column` if the place is a point. */
  readonly endColumn: number;
  /** The source line. JSON output has only the part around the place if the line is long. */
  readonly source: string;
  /** Which document of the file, from 1; 0 if the finding belongs to no document. */
  readonly document: number;
  /** Which object of the document's list, from 1; absent outside a list. */
  readonly item?: number;
  readonly object?: ObjectName;
  /** The template that Helm made the document from, as its `# Source:` comment says. */
  readonly template?: string;
  /** The server's path of the field; may be empty. */
  readonly field: string;
  readonly message: string;
  /** For an unknown field close to a known one: the key to write instead, in quotes if the old key is. */
  readonly suggestion?: string;
  /** One sentence about what to do, the library's own; absent if the message or the suggestion says it already, or nothing is known. */
  readonly advice?: string;
}

/** What a finding says, and of which field. */
export type Remark = Pick<Finding, "rule" | "field" | "message" | "advice">;

const warnings: ReadonlySet<Rule> = new Set<Rule>([
  "Warning",
  "FeatureGate",
  "MisreadKey",
  "RepeatedName",
  "NeverRuns",
  "SharedMinute",
  "RefusedJobs",
  "InvalidImageName",
  "DecimalMode",
  "LiveObject",
]);

const notes: ReadonlySet<Rule> = new Set<Rule>([
  "EitherDay",
  "EveryMinute",
  "LargeStep",
  "BlankInCommand",
  "Unreplaced",
  "UpperCaseImage",
]);

export function severityOf(rule: Rule): Finding["severity"] {
  if (notes.has(rule)) return "note";
  return warnings.has(rule) ? "warning" : "error";
}

/** Returns whether a finding makes the check fail. */
export const isFailure = ({ severity }: Finding, strict: boolean): boolean =>
  severity === "error" || (strict && severity === "warning");

/** Returns what a finding is about, as far as it is known: `Job "pi" (chart/templates/job.yaml): spec.suspend: `. */
export function aboutText({ object, template, field }: Finding): string {
  const name = object && shortenPart(objectText(object));
  const names = [name, name && template ? `(${template})` : template];
  const about = names.filter(Boolean).join(" ");
  return [about, shortenPart(field)]
    .filter(Boolean)
    .map(text => `${text}: `)
    .join("");
}

/** Returns a finding's text without its place, for output that is not a terminal, and the advice on a line of its own. */
export const sentenceOf = (finding: Finding): string =>
  [aboutText(finding) + finding.message, finding.advice].filter(Boolean).join("\n");
