import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { aboutText, type Finding, type Rule, rules } from "./findings.ts";

/** A path as a URI reference: relative ones are from where the command ran. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}

/**
 * All findings as a SARIF 2.1.0 log, which code scanning services read.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function sarifLog(findings: readonly Finding[], version: string): object {
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
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
        results: findings.map(finding => result(finding, used)),
      },
    ],
  };
}

function result(finding: Finding, used: readonly Rule[]): object {
  const { severity, rule, file, line, column, source, field, message } = finding;
  const region = line > 0 && {
    region: { startLine: line, startColumn: column, snippet: { text: source } },
  };
  return {
    ruleId: rule,
    ruleIndex: used.indexOf(rule),
    level: severity,
    message: { text: aboutText(finding) + message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
        ...(field !== "" && { logicalLocations: [{ fullyQualifiedName: field, kind: "member" }] }),
      },
    ],
  };
}
