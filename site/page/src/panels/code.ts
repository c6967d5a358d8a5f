import { typescriptLanguage } from "@codemirror/lang-javascript";
import { highlightCode } from "@lezer/highlight";
import { byId, drawer } from "../dom.ts";
import { colours } from "../editor.ts";
import type { Detail } from "../messages.ts";
import { type Line, lineView, type Span, yamlSpans } from "./lines.ts";

/** Longer code is shown without colours, because parsing it would take too long. */
const COLOURED = 30_000;

const parser = typescriptLanguage.parser;

const linesOf = (text: string): Line[] => (text === "" ? [] : text.split("\n").map(line => ({ text: line })));

function codeLines(text: string): Line[] {
  if (text === "") return [];
  let spans: Span[] = [];
  const lines: Line[] = [];
  const end = () => {
    lines.push({ text: spans.map(span => span.text).join(""), spans });
    spans = [];
  };
  highlightCode(
    text,
    parser.parse(text),
    colours,
    (part, classes) => spans.push({ text: part, class: classes }),
    end,
  );
  end();
  return lines;
}

/** Draws builder code for YAML, and YAML for builder code. */
export function codePanel(): (code: Detail["code"]) => void | Promise<void> {
  const show = lineView(byId("code"));
  return drawer((code: Detail["code"]) => {
    byId("tab-code").textContent = code?.language === "yaml" ? "YAML" : "Code";
    byId("code-none").hidden = code !== undefined && code.error === undefined;
    byId("code-none").textContent =
      code?.error ?? "A manifest that can be read stands here in the other language.";
    byId("code-box").hidden = code === undefined || code.error !== undefined;
    byId("code-open").textContent = code?.language === "yaml" ? "Edit as YAML" : "Edit as TypeScript";
    byId("code").dataset.language = code?.language ?? "";
    const text = (code?.text ?? "").replace(/\n$/, "");
    if (code?.language === "yaml") return show(linesOf(text), yamlSpans);
    return show(text.length > COLOURED ? linesOf(text) : codeLines(text));
  });
}
