import { harmlessLine } from "../encoding/terminal.ts";
import { shortenPart } from "../values/shorten.ts";
import { aboutText, type Finding } from "./findings.ts";
import { sourceFrame } from "./source-frame.ts";
import type { Style } from "./style.ts";

/** Returns a finding for people: its place, its message, and the source line with a caret. */
export function findingText(finding: Finding, style: Style): string {
  const { severity, file, line, column, source, field, message } = finding;
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  const kind = severity === "error" ? style.red("error") : style.yellow("warning");
  const about = aboutText({ ...finding, field: "" });
  const path = field === "" ? "" : `${style.bold(harmlessLine(shortenPart(field)))}: `;
  const head = `${style.cyan(harmlessLine(place))}: ${kind}: ${harmlessLine(about)}${path}${harmlessLine(message)}\n`;
  return line > 0 ? head + sourceFrame(source, line, column, style) : head;
}
