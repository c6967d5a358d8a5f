import { constant } from "../../dry-run/constant.ts";
import { type DryRunResult, dryRunCreate } from "../../dry-run/index.ts";
import { type Found, hint, type Origin, type Place, placeIn, unfold } from "../../read/manifests.ts";
import { passedOver } from "../../read/passed-over.ts";
import { parseDocuments, type YamlDocument } from "../../yaml/read-document.ts";
import { YamlError } from "../../yaml/read-error.ts";
import { type ClusterOptions, securityFault } from "../cluster-options.ts";
import { classOf, fieldsOf, identityOf, nameOf, type ObjectName, textOf } from "../objects.ts";
import { linesOf } from "../source-frame.ts";
import { partsOf } from "../warnings.ts";
import type { FileReport, Finding, ObjectVerdict, Rule } from "./findings.ts";

/** Checks all Jobs and CronJobs of a text. */
export function checkText(text: string, file: string, options: ClusterOptions): FileReport {
  return new Check(text, file, options).run();
}

/** What no dry run says, that of the server neither. */
const onlyDryRun =
  "metadata.resourceVersion: a dry run takes it, but no other create does: resourceVersion should not be set on objects to be created";

/** A copy of a JSON value with its keys in order, as Go writes JSON. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]));
}

/** What Helm writes above each document that it makes. A longer name is none: it would stand in every finding. */
const helmSource = /^# Source: (\S.{0,300}?)\s*$/;

/** The template that Helm made a document of: the line that says so stands below the `---` before a line. */
function templateAbove(lines: readonly string[], line: number): string | undefined {
  let template: string | undefined;
  for (let at = Math.min(line, lines.length) - 1; at >= 0 && !/^---(?:\s|$)/.test(lines[at] as string); at--)
    template = helmSource.exec(lines[at] as string)?.[1] ?? template;
  return template;
}

const braces = /\{\{[^{}]*\}\}|\{\{-?\s/;

class Check {
  private readonly findings: Finding[] = [];
  private readonly objects: ObjectVerdict[] = [];
  private others = 0;
  private foreign = 0;
  /** The lines of the text, once one is shown. */
  private lines: string[] | undefined;
  private looksLikeTemplate: boolean | undefined;
  /** The last document that something was found in, and the template that Helm made it of. */
  private templateOf: readonly [document: number, template: string | undefined] = [0, undefined];
  /** The lines of the objects so far, by what a cluster keeps one of. */
  private readonly seen = new Map<string, number>();
  private readonly text: string;
  private readonly file: string;
  private readonly options: ClusterOptions;

  constructor(text: string, file: string, options: ClusterOptions) {
    this.text = text;
    this.file = file;
    this.options = options;
  }

  run(): FileReport {
    let documents: YamlDocument[] = [];
    try {
      documents = parseDocuments(this.text, this.file, (error, index) => this.unreadable(error, index + 1));
    } catch (thrown) {
      if (!(thrown instanceof YamlError)) throw thrown;
      this.unreadable(thrown);
    }
    for (const document of documents) this.document(document);
    const { findings, objects, others, foreign } = this;
    // Unreadable documents are found first, and belong between the others.
    findings.sort((a, b) => a.document - b.document);
    return { findings, objects, others, foreign };
  }

  private add(
    severity: Finding["severity"],
    rule: Rule,
    place: { readonly line: number; readonly column: number },
    document: number,
    field: string,
    message: string,
    object?: ObjectName,
  ): void {
    const { file } = this;
    const { line, column } = place;
    this.lines ??= linesOf(this.text);
    if (document === 0 || document !== this.templateOf[0])
      this.templateOf = [document, templateAbove(this.lines, line)];
    const [, template] = this.templateOf;
    this.findings.push({
      severity,
      rule,
      file,
      line,
      column,
      source: this.lines[line - 1] ?? "",
      document,
      ...(object && { object }),
      ...(template !== undefined && { template }),
      field,
      message,
    });
  }

  private unreadable(error: YamlError, document = 0): void {
    const { line, column } = error;
    // Its message goes on with the line and a caret, which come from the finding here.
    const [head = ""] = error.message.split("\n");
    const place = `${this.file}:${line}:${column}: `;
    const problem = head.startsWith(place) ? head.slice(place.length) : head;
    this.looksLikeTemplate ??= braces.test(this.text);
    const template =
      this.looksLikeTemplate && !problem.includes("template")
        ? ". With {{ }} it looks like a template: render it first, as `helm template` does"
        : "";
    this.add("error", "UnreadableText", { line, column }, document, "", `${problem}${template}`);
  }

  private document(document: YamlDocument): void {
    const root: Origin = { document, file: this.file, prefix: [] };
    const mine: Found[] = [];
    for (const each of unfold({ value: document.value, origin: root })) {
      const which = classOf(each.value);
      if (which === "ours") mine.push(each);
      else if (Array.isArray(each.value) && each.value.some(item => classOf(item) === "ours")) {
        this.foreign++;
        const message =
          "kubectl reads no list at the top of a document: put --- between the objects, or them into the items of a List";
        this.add(
          "error",
          "NoKind",
          placeIn(each.origin, each.value, ""),
          document.documentIndex + 1,
          "",
          message,
        );
      } else if (which === "other") this.others++;
      else this.foreign++;
    }
    if (mine.length === 0) return;
    for (const { rule, place, field, message } of passedOver(document))
      this.add("error", rule, place, document.documentIndex + 1, field, message);
    for (const each of mine) this.object(each);
  }

  private object({ value, origin }: Found): void {
    const { apiVersion, kind, spec } = fieldsOf(value);
    const object = nameOf(value);
    const number = origin.document.documentIndex + 1;
    const at = (field: string) => placeIn(origin, value, field);
    // Without a kind, what the object is can be told by its fields.
    const meant = "jobTemplate" in fieldsOf(spec) ? "CronJob" : "Job";
    const missing = [!textOf(apiVersion) && "apiVersion", !textOf(kind) && "kind"].filter(Boolean);
    if (missing.length > 0) {
      const message = `${missing.join(" and ")} not set, kubectl refuses it: write apiVersion: batch/v1 and kind: ${meant}`;
      this.add("error", "NoKind", at(""), number, "", message, object);
    }
    const answer = this.verdict(textOf(kind) === "" ? { ...fieldsOf(value), kind: meant } : value);
    this.repeated(value, at("metadata.name"), number, object);
    const { file } = this;
    const verdict = { ...object, file, document: number, line: at("").line, accepted: answer.ok };
    this.objects.push(answer.ok ? verdict : { ...verdict, message: answer.status.message });
    if (!answer.ok) {
      for (const error of answer.errors) {
        const message = `${error.message}${hint(origin, value, error)}`;
        this.add("error", error.type, at(error.field), number, error.field, message, object);
      }
      if (answer.errors.length === 0)
        this.add("error", "BadRequest", at(""), number, "", answer.status.message, object);
    }
    const { resourceVersion, uid } = fieldsOf(fieldsOf(value).metadata);
    if (!answer.ok && textOf(uid) !== "") {
      const message =
        "it comes from a cluster, and what the server set is refused in a new object: `jobwright import` leaves that out, and so does `clean` in code";
      this.add("warning", "LiveObject", at("metadata.uid"), number, "metadata.uid", message, object);
    }
    const isPastDryRun = answer.ok && textOf(resourceVersion) !== "" && resourceVersion !== "0";
    for (const warning of isPastDryRun ? [...answer.warnings, onlyDryRun] : answer.warnings) {
      const { field, message } = partsOf(warning);
      this.add("warning", "Warning", at(field), number, field, message, object);
    }
    this.security(value, origin, object);
  }

  /** Warns of an object that has the name of an earlier one: the cluster keeps one of them. */
  private repeated(value: unknown, place: Place, document: number, object: ObjectName): void {
    const key = identityOf(value);
    const line = this.seen.get(key);
    if (key === "") return;
    if (line === undefined) this.seen.set(key, place.line);
    else {
      const message = `the object on line ${line} has the same name: of both the cluster keeps one`;
      this.add("warning", "RepeatedName", place, document, "metadata.name", message, object);
    }
  }

  private verdict(value: unknown): DryRunResult {
    const { namespace } = this.options;
    const options = { ...constant, ...(namespace !== undefined && { namespace }) };
    const answer = dryRunCreate(value, options);
    // kubectl sends the keys in order, and the server then names its faults in that order.
    return answer.ok ? answer : dryRunCreate(inOrder(value), options);
  }

  private security(value: unknown, origin: Origin, object: ObjectName): void {
    const fault = securityFault(value, this.options.podSecurity);
    if (fault === undefined) return;
    const { field, message } = fault;
    const document = origin.document.documentIndex + 1;
    this.add("error", "PodSecurity", placeIn(origin, value, field), document, field, message, object);
  }
}
