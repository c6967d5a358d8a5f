import { harmlessLine } from "../../encoding/terminal.ts";
import { shortenPart } from "../../values/shorten.ts";
import { sourceFrame } from "../source-frame.ts";
import type { Style } from "../style.ts";
import { count, numberText } from "../text.ts";
import { aboutText, type Finding, type Summary } from "./findings.ts";

/** A finding for people: place, what it is, and the line with a caret. */
export function findingText(finding: Finding, style: Style): string {
  const { severity, file, line, column, source, field, message } = finding;
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  const kind = severity === "error" ? style.red("error") : style.yellow("warning");
  const about = aboutText({ ...finding, field: "" });
  const path = field === "" ? "" : `${style.bold(harmlessLine(shortenPart(field)))}: `;
  const head = `${style.cyan(harmlessLine(place))}: ${kind}: ${harmlessLine(about)}${path}${harmlessLine(message)}\n`;
  return line > 0 ? head + sourceFrame(source, line, column, style) : head;
}

/** The last line: what was looked at, and what came of it. */
export function summaryText(summary: Summary, style: Style): string {
  const { files, objects, refused, errors, warnings, others, foreign, unreadable } = summary;
  const parts = [
    `${count(objects, "Job or CronJob", "Jobs and CronJobs")} in ${count(files, "file")}`,
    refused > 0 && style.red(`${numberText(refused)} refused`),
    errors > 0 && style.red(count(errors, "error")),
    warnings > 0 && style.yellow(count(warnings, "warning")),
    unreadable > 0 && style.red(`${count(unreadable, "file")} unreadable`),
    others > 0 && `${count(others, "object")} of other kinds skipped`,
    foreign > 0 && `${count(foreign, "document")} of no kind skipped`,
    errors + unreadable === 0 && objects > 0 && style.green("all accepted"),
  ];
  return `${parts.filter(Boolean).join(", ")}\n`;
}
