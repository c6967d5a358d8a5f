import { harmlessLine, harmlessPath } from "../encoding/terminal.ts";
import { shortenPart } from "../values/shorten.ts";
import { aboutText, type Finding } from "./findings.ts";
import { adviceLine, sourceFrame } from "./source-frame.ts";
import type { Style } from "./style.ts";

/** Returns a finding for people: its place, its message, the source line with a caret, and advice. */
export function findingText(finding: Finding, style: Style): string {
  const { severity, file, line, column, source, field, message, advice } = finding;
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  const colours = { error: style.red, warning: style.yellow, note: style.blue };
  const about = aboutText({ ...finding, field: "" });
  const path = field === "" ? "" : `${style.bold(harmlessLine(shortenPart(field)))}: `;
  const head = `${style.cyan(harmlessPath(place))}: ${colours[severity](severity)}: ${harmlessLine(about)}${path}${harmlessLine(message)}\n`;
  if (line === 0) return head;
  return head + sourceFrame(source, line, column, style) + adviceLine(advice, line, style);
}
