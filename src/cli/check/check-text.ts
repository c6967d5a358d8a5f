import { constantOptions } from "../../dry-run/constant-options.ts";
import { type DryRunResult, dryRunCreate, type Refused } from "../../dry-run/index.ts";
import type { FieldError } from "../../faults/field-error.ts";
import { byCodePoint } from "../../faults/go-words.ts";
import {
  type Found,
  missingIdentity,
  type Origin,
  type Place,
  pointAt,
  unfold,
} from "../../read/manifests.ts";
import { shorten } from "../../values/shorten.ts";
import { documents, type YamlDocument } from "../../yaml/read/document.ts";
import type { YamlError } from "../../yaml/read/error.ts";
import { type ClusterOptions, newerFieldsIn, securityFault } from "../cluster-options.ts";
import { byteFault } from "../decode-text.ts";
import { saidOf } from "../fault-finding.ts";
import { type Finding, type Rule, severityOf } from "../findings.ts";
import { misplaced, passedOverIn } from "../misplaced.ts";
import { classOf, fieldsOf, isSkipped, nameOf, shortName, textOf, valueAt } from "../objects.ts";
import { SeenNames } from "../seen-names.ts";
import { linesOf } from "../source-frame.ts";
import { visiblePlace, visiblePlaceIn } from "../visible-place.ts";
import { warningsOn } from "../warnings-on.ts";
import { misreadKeys } from "./misread-keys.ts";
import type { FileReport, ObjectVerdict } from "./report.ts";

/** Checks all Jobs and CronJobs in a text. */
export function checkText(text: string, file: string, options: ClusterOptions): FileReport {
  return new CheckRun(text, file, options).run();
}

/**
 * Returns a copy of a JSON value with its keys sorted, as Go writes JSON. Keys such as `10` still come first, as in every JavaScript
 * object.
 */
function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byCodePoint(a, b));
  return Object.fromEntries(entries.map(([key, item]) => [key, withSortedKeys(item)]));
}

/** Matches the comment that Helm writes above each document it renders. The length is limited because the name appears in every finding. */
const helmSource = /^# Source: (\S.{0,300}?)\s*$/;

/** A line, and the template that Helm made what stands there from. */
interface Above {
  readonly line: number;
  readonly template: string | undefined;
}

/**
 * Returns the template that Helm made a document from. Helm's first comment stands between the line and the `---` above it. What is known
 * of an earlier line is not searched again.
 */
function templateAbove(lines: readonly string[], line: number, known: Above): Above {
  let template: string | undefined;
  for (let at = Math.min(line, lines.length); at > 0; at--) {
    if (at === known.line) return { line, template: known.template ?? template };
    const text = lines[at - 1] as string;
    if (/^---(?:\s|$)/.test(text)) break;
    template = helmSource.exec(text)?.[1] ?? template;
  }
  return { line, template };
}

const braces = /\{\{[^{}]*\}\}|\{\{-?\s/;

/** Returns whether a Pod template lacks a field of its spec. */
const lacks = (errors: readonly FieldError[], name: string): boolean =>
  errors.some(({ type, field }) => type === "FieldValueRequired" && field.endsWith(`template.spec.${name}`));

/**
 * Returns the path of what an error is about. The server names only the map if one of its keys or values is wrong, and quotes that: then
 * the path of the entry is returned.
 */
function entryAt(value: unknown, { field, value: quoted }: FieldError): string {
  if (!/(?:[lL]abels|annotations|nodeSelector)$/.test(field)) return field;
  const entry = Object.entries(fieldsOf(valueAt(value, field))).find(
    ([key, item]) => key === quoted || item === quoted,
  );
  return entry === undefined ? field : `${field}[${entry[0]}]`;
}

/** What may be behind an object without all that each Job has. */
const partAdvice = "If it is a patch of Kustomize, check the kustomization.yaml that names it too.";

/** A finding without its place. */
type What = Pick<Finding, "rule" | "item" | "object" | "field" | "message" | "suggestion" | "advice">;

class CheckRun {
  private readonly findings: Finding[] = [];
  private readonly objects: ObjectVerdict[] = [];
  private others = 0;
  private foreign = 0;
  /** Caches `lines`. */
  private cut: string[] | undefined;
  private looksLikeTemplate: boolean | undefined;
  /** Caches the last document with a finding, and the template that Helm made it from. */
  private above: Above & { readonly document: number } = { document: 0, line: 0, template: undefined };
  /** The number of each object in the list of the last document. */
  private numbers: ReadonlyMap<unknown, number> = new Map();
  private readonly names = new SeenNames();
  private readonly text: string;
  private readonly file: string;
  private readonly options: ClusterOptions;

  constructor(text: string, file: string, options: ClusterOptions) {
    this.text = text;
    this.file = file;
    this.options = options;
  }

  run(): FileReport {
    for (const document of documents(this.text, this.file, byteFault, isSkipped))
      if ("error" in document) this.unreadable(document.error, document.documentIndex + 1);
      else this.document(document);
    const { findings, objects, others, foreign } = this;
    return { findings, objects, others, foreign, patches: 0 };
  }

  /** The lines of the text, split only when first needed. */
  private get lines(): readonly string[] {
    this.cut ??= linesOf(this.text);
    return this.cut;
  }

  private add(place: Omit<Place, "file">, { rule, ...what }: What): void {
    const { file } = this;
    const { document, line, column, endLine, endColumn } = place;
    if (document === 0 || document !== this.above.document)
      this.above = { document, ...templateAbove(this.lines, line, this.above) };
    const { template } = this.above;
    this.findings.push({
      severity: severityOf(rule),
      rule,
      file,
      line,
      column,
      endLine,
      endColumn,
      source: this.lines[line - 1] ?? "",
      document,
      ...(template !== undefined && { template }),
      ...what,
      message: shorten(what.message),
    });
  }

  /** Adds a finding about a field of an object, or about the whole object if the field is empty. */
  private tell(
    { value, origin }: Found,
    rule: Rule,
    field: string,
    message: string,
    more: Pick<Finding, "suggestion" | "advice"> = {},
    at = field,
  ): void {
    const what = { rule, ...this.itemOf(origin), object: shortName(nameOf(value)), field, message, ...more };
    this.add(visiblePlaceIn(origin, value, at), what);
  }

  /** Returns which object of a list an object is. Several may have one name. */
  private itemOf(origin: Origin): { readonly item?: number } {
    const item = this.numbers.get(origin);
    return item === undefined ? {} : { item };
  }

  private unreadable(error: YamlError, document: number): void {
    const { problem } = error;
    const { line, column } = visiblePlace(error, this.text);
    this.looksLikeTemplate ??= braces.test(this.text);
    const end = /[?.]$/.test(problem) ? "" : ".";
    const template =
      this.looksLikeTemplate && !problem.includes("template")
        ? `${end} With {{ }} it looks like a template: render it first, as \`helm template\` does`
        : "";
    const message = `${problem}${template}`;
    this.add({ document, ...pointAt(line, column) }, { rule: "UnreadableText", field: "", message });
  }

  private document(document: YamlDocument): void {
    const root: Origin = { document, file: this.file, prefix: [] };
    const mine: Found[] = [];
    const all = unfold({ value: document.value, origin: root });
    this.numbers = new Map(all.flatMap(({ origin }, i) => (origin === root ? [] : [[origin, i + 1]])));
    for (const each of all) {
      const which = classOf(each.value);
      if (which === "ours") mine.push(each);
      else {
        if (which === "other") this.other(each);
        else this.foreign++;
        for (const { place, ...what } of misplaced(each))
          this.add(
            place,
            Array.isArray(each.value)
              ? what
              : { ...this.itemOf(each.origin), object: shortName(nameOf(each.value)), ...what },
          );
      }
    }
    for (const { place, ...what } of passedOverIn(all)) this.add(place, what);
    for (const each of mine) this.object(each);
  }

  /** Counts an object of another kind, which is not checked. */
  private other(found: Found): void {
    this.others++;
    const fields = fieldsOf(found.value);
    const missing = ["apiVersion", "kind"].filter(name => textOf(fields[name]) === "").join(" and ");
    // A file that is not a Kubernetes object may have a kind or an apiVersion too: a chart, a tool's settings.
    if (missing === "" || fields.metadata === undefined || fields.spec === undefined) return;
    this.tell(found, "NoKind", "", `${missing} not set, kubectl refuses it`);
  }

  private object(found: Found): void {
    const { value, origin } = found;
    const { kind, spec } = fieldsOf(value);
    // Without a kind, the fields tell what the object is meant to be.
    const meant = textOf(kind) || ("jobTemplate" in fieldsOf(spec) ? "CronJob" : "Job");
    const missing = missingIdentity(value);
    if (missing.length > 0) {
      const lines = { apiVersion: "apiVersion: batch/v1", kind: `kind: ${meant}` };
      const write = missing.map(name => lines[name]).join(" and ");
      this.tell(found, "NoKind", "", `${missing.join(" and ")} not set, kubectl refuses it: write ${write}`);
    }
    const answer = this.verdict(missing.includes("kind") ? { ...fieldsOf(value), kind: meant } : value);
    this.repeated(found);
    const { document, line } = visiblePlaceIn(origin, value, "");
    const place = { file: this.file, document, ...this.itemOf(origin), line };
    const verdict = { ...nameOf(value), ...place, accepted: answer.ok };
    this.objects.push(answer.ok ? verdict : { ...verdict, message: answer.status.message });
    if (!answer.ok) this.refused(found, answer, meant);
    for (const { rule, field, message, ...more } of warningsOn(value, answer))
      this.tell(found, rule, field, message, more);
    this.misread(found);
    this.security(found);
    for (const { field, known, message } of newerFieldsIn(value, this.options.kubernetesVersion))
      this.tell(found, known ? "FeatureGate" : "NewerField", field, message);
  }

  private verdict(value: unknown): DryRunResult {
    const { namespace } = this.options;
    const options = { ...constantOptions, namespace };
    const answer = dryRunCreate(value, options);
    // kubectl sends the keys sorted, and the server then reports its errors in that order.
    return answer.ok ? answer : dryRunCreate(withSortedKeys(value), options);
  }

  /** Warns of an object with the name of an earlier one: the cluster keeps only one of them. */
  private repeated(found: Found): void {
    const line = () => visiblePlaceIn(found.origin, found.value, "metadata.name").line;
    const message = this.names.repeats(found.value, line, this.options.namespace);
    if (message !== undefined) this.tell(found, "RepeatedName", "metadata.name", message);
  }

  private refused(found: Found, { errors, status }: Refused, kind: string): void {
    const isPart = lacks(errors, "containers") && lacks(errors, "restartPolicy");
    for (const error of errors) {
      const { rule, field, message, ...more } = saidOf(found, error, kind);
      const advice = [more.advice, isPart && field.endsWith(".containers") && partAdvice].filter(Boolean);
      const further = { ...more, ...(advice.length > 0 && { advice: advice.join(" ") }) };
      this.tell(found, rule, field, message, further, entryAt(found.value, error));
    }
    if (errors.length === 0) this.tell(found, "BadRequest", "", status.message);
  }

  private misread(found: Found): void {
    const place = (field: string) => visiblePlaceIn(found.origin, found.value, field);
    for (const { field, message } of misreadKeys(found.value, place, () => this.lines))
      this.tell(found, "MisreadKey", field, message);
  }

  private security(found: Found): void {
    const fault = securityFault(found.value, this.options.podSecurity);
    if (fault !== undefined) this.tell(found, "PodSecurity", fault.field, fault.message);
  }
}
