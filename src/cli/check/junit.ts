import { harmlessLine } from "../../encoding/terminal.ts";
import { findingText } from "../finding-text.ts";
import { aboutText, type Finding, isFailure } from "../findings.ts";
import { type ObjectName, objectText, shortName } from "../objects.ts";
import { withSlashes } from "../place.ts";
import { plainStyle } from "../style.ts";
import type { ObjectVerdict } from "./report.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for an element or an attribute. It must hold no control character, which XML 1.0 cannot. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, character => entities[character] as string);

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(harmlessLine(String(value)))}"`)
    .join("");

const textsOf = (findings: readonly Finding[]): string =>
  findings.map(finding => escaped(findingText(finding, plainStyle))).join("");

/** What was found about one object, or about a file apart from its objects. */
interface TestCase {
  readonly name: string;
  /** The findings by which it fails. */
  readonly failed: Finding[];
  readonly passed: Finding[];
}

/**
 * Makes a report in the format of JUnit: a test suite for each file, with a test case for each Job and CronJob. The format has no
 * specification. What GitLab, Jenkins and Azure Pipelines read of it is the same.
 *
 * @see https://docs.gitlab.com/ci/testing/unit_test_reports/#junit-xml-format-specification
 */
export class JUnit {
  static readonly start = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jobwright check">\n';
  static readonly end = "</testsuites>\n";
  /** Whether a warning makes a test case fail. */
  private readonly strict: boolean;
  private file = "";
  private readonly cases = new Map<string, TestCase>();
  private readonly names = new Set<string>();

  constructor(strict: boolean) {
    this.strict = strict;
  }

  /** Takes an object. Returns the test suite of the file before, if the object is the first thing of another one. */
  object({ file, document, item, ...object }: ObjectVerdict): string {
    const before = this.suiteBefore(withSlashes(file));
    this.caseOf(document, item, shortName(object));
    return before;
  }

  /** Takes a finding about the last object or its file. Returns the same as `object`. */
  finding(given: Finding): string {
    const finding = { ...given, file: withSlashes(given.file) };
    const before = this.suiteBefore(finding.file);
    const { failed, passed } = this.caseOf(finding.document, finding.item, finding.object);
    (isFailure(finding, this.strict) ? failed : passed).push(finding);
    return before;
  }

  /** Returns the test suite of the last file. */
  last(): string {
    return this.suiteBefore("");
  }

  private caseOf(document: number, item: number | undefined, object: ObjectName | undefined): TestCase {
    const whole = document === 0 ? "the file" : `document ${document}`;
    const about = item === undefined ? whole : `${whole}, item ${item}`;
    const key = object === undefined ? about : `${about}: ${objectText(object)}`;
    const known = this.cases.get(key);
    if (known !== undefined) return known;
    // GitLab shows only the first of several test cases with the same name.
    const text = harmlessLine(object === undefined ? about : objectText(object));
    const name = this.names.has(text) ? key : text;
    this.names.add(text);
    const made: TestCase = { name, failed: [], passed: [] };
    this.cases.set(key, made);
    return made;
  }

  private suiteBefore(file: string): string {
    if (file === this.file) return "";
    const cases = [...this.cases.values()];
    const suite = cases.length > 0 ? this.suite(cases) : "";
    this.file = file;
    this.cases.clear();
    this.names.clear();
    return suite;
  }

  private suite(cases: readonly TestCase[]): string {
    const head = attributes({
      name: this.file,
      tests: cases.length,
      failures: cases.filter(({ failed }) => failed.length > 0).length,
    });
    const texts = cases.map(one => this.testCase(one));
    return `  <testsuite${head}>\n${texts.join("")}  </testsuite>\n`;
  }

  private testCase({ name, failed, passed }: TestCase): string {
    const open = `    <testcase${attributes({ classname: this.file, name, file: this.file })}`;
    if (failed.length + passed.length === 0) return `${open}/>\n`;
    const [first] = failed;
    const failure =
      first &&
      `<failure${attributes({ type: first.rule, message: aboutText(first) + first.message })}>${textsOf(failed)}</failure>`;
    const output = passed.length > 0 && `<system-out>${textsOf(passed)}</system-out>`;
    const inner = [failure, output].filter(Boolean).map(element => `      ${element}\n`);
    return `${open}>\n${inner.join("")}    </testcase>\n`;
  }
}
