import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { type Finding, type Rule, rules, sentenceOf } from "../findings.ts";
import { withSlashes } from "../place.ts";

/** Returns a path as a URI reference. A relative path starts from where the command ran. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return withSlashes(file).split("/").map(encodeURIComponent).join("/");
}

/**
 * Returns all findings as a SARIF 2.1.0 log, which code scanning services read. `used` lists the rules of the findings. Each result is made
 * only when it is written.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function sarifLog(findings: Iterable<Finding>, used: readonly Rule[], version: string): object {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "jobwright",
            version,
            rules: used.map(rule => ({ id: rule, shortDescription: { text: rules[rule] } })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: results(findings, used),
      },
    ],
  };
}

function* results(findings: Iterable<Finding>, used: readonly Rule[]): Generator<object> {
  for (const finding of findings) yield result(finding, used);
}

function result(finding: Finding, used: readonly Rule[]): object {
  const { severity, rule, file, line, column, endLine, endColumn, source, field, suggestion } = finding;
  const artifactLocation = { uri: uriOf(file) };
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ruleIndex: used.indexOf(rule),
    level: severity,
    message: { text: sentenceOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          ...(line > 0 && { region, contextRegion: { startLine: line, snippet: { text: source } } }),
        },
        ...(field !== "" && { logicalLocations: [{ fullyQualifiedName: field, kind: "member" }] }),
      },
    ],
    ...(suggestion !== undefined && {
      fixes: [
        {
          description: { text: `Write ${suggestion}` },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: suggestion } }],
            },
          ],
        },
      ],
    }),
  };
}
