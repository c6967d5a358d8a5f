import { harmless } from "../../encoding/terminal.ts";
import { type Finding, sentenceOf } from "../findings.ts";
import { withSlashes } from "../place.ts";

/** Escapes the text after the colons of a workflow command. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").split("\n").map(harmless).join("%0A");

/** Escapes a property's value, which a colon or a comma would end. */
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const commands = { error: "error", warning: "warning", note: "notice" } as const;

/**
 * Returns a finding as a workflow command, which GitHub shows next to the line.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubAnnotation(finding: Finding): string {
  const { severity, rule, file, line, column, endLine, endColumn } = finding;
  // GitHub accepts columns only for a range within one line.
  const end = endLine === line ? `,endLine=${line},endColumn=${endColumn}` : "";
  const place = line > 0 ? `,line=${line},col=${column}${end}` : "";
  return `::${commands[severity]} file=${property(withSlashes(file))}${place},title=${property(rule)}::${data(sentenceOf(finding))}\n`;
}
