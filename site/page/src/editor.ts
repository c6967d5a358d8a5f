import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from "@codemirror/commands";
import { typescriptLanguage } from "@codemirror/lang-javascript";
import { yamlLanguage } from "@codemirror/lang-yaml";
import { bracketMatching, HighlightStyle, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Mark, Mode } from "./messages.ts";

/** The colours of both languages, as classes: the style sheet sets them for light and dark. */
export const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: "tok-key" },
  { tag: [tags.string, tags.special(tags.string), tags.attributeValue], class: "tok-string" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], class: "tok-number" },
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.controlKeyword], class: "tok-keyword" },
  { tag: [tags.comment, tags.lineComment, tags.blockComment], class: "tok-comment" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: "tok-call" },
  { tag: [tags.typeName, tags.className], class: "tok-type" },
  { tag: [tags.separator, tags.punctuation, tags.bracket, tags.operator, tags.meta], class: "tok-mark" },
]);

export type Texts = Readonly<Record<Mode, string>>;

/** Marks a change that the page made, not a person. */
const ours = Annotation.define<boolean>();

/** Tab indents by two spaces, as people write YAML. */
const languages = {
  yaml: [yamlLanguage, indentUnit.of("  ")],
  typescript: [typescriptLanguage, indentUnit.of("  ")],
};

interface EditorOptions {
  readonly parent: HTMLElement;
  readonly nonce: string;
  /** Called when a person changed the text. */
  readonly onChange: () => void;
}

/** What the editor calls the marks. */
const severities = { error: "error", warning: "warning", note: "info" } as const;

export class Editor {
  readonly #view: EditorView;
  /** The text of each language, each with its own history: an undo never brings the other language. */
  #states: Record<Mode, EditorState>;
  readonly #extensions: Extension;
  #mode: Mode = "yaml";

  constructor({ parent, nonce, onChange }: EditorOptions) {
    this.#extensions = [
      EditorView.cspNonce.of(nonce),
      lineNumbers(),
      lintGutter(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      history(),
      drawSelection(),
      bracketMatching(),
      highlightSelectionMatches(),
      syntaxHighlighting(colours),
      // Escape, then Tab leaves the editor: this is CodeMirror's own way out.
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap, indentWithTab]),
      EditorView.contentAttributes.of({
        "aria-label": "Manifest",
        "aria-describedby": "keys",
        tabindex: "0",
        autocapitalize: "off",
        spellcheck: "false",
      }),
      EditorView.domEventHandlers({
        // Handles many lines that are typed at once, as input methods and programs do. Browsers take seconds to insert them line by
        // line.
        beforeinput(event, view) {
          if (event.inputType !== "insertText" || !event.data?.includes("\n")) return false;
          view.dispatch(view.state.replaceSelection(event.data.replace(/\r\n?/g, "\n")));
          return true;
        },
      }),
      EditorView.updateListener.of(update => {
        if (update.docChanged && !update.transactions.some(each => each.annotation(ours))) onChange();
      }),
    ];
    this.#states = this.#begin({ yaml: "", typescript: "" });
    this.#view = new EditorView({ parent, state: this.#states[this.#mode] });
  }

  #begin(texts: Texts): Record<Mode, EditorState> {
    const begin = (mode: Mode) =>
      EditorState.create({ doc: texts[mode], extensions: [this.#extensions, languages[mode]] });
    return { yaml: begin("yaml"), typescript: begin("typescript") };
  }

  /** Sets the texts that an undo ends at. */
  load(texts: Texts): void {
    this.#states = this.#begin(texts);
    this.#view.setState(this.#states[this.#mode]);
  }

  /** The language that is shown. */
  get mode(): Mode {
    return this.#mode;
  }

  get text(): string {
    return this.textIn(this.#mode);
  }

  textIn(mode: Mode): string {
    return this.#stateIn(mode).doc.toString();
  }

  #stateIn(mode: Mode): EditorState {
    return mode === this.#mode ? this.#view.state : this.#states[mode];
  }

  /** Replaces the text of a language. A person can undo that. */
  replace(mode: Mode, text: string): void {
    const state = this.#stateIn(mode);
    if (state.doc.toString() === text) return;
    const change = state.update({
      changes: { from: 0, to: state.doc.length, insert: text },
      selection: { anchor: 0 },
      annotations: [ours.of(true), isolateHistory.of("full")],
      scrollIntoView: true,
    });
    if (mode === this.#mode) this.#view.dispatch(change);
    else this.#states[mode] = change.state;
  }

  /** Shows the text of a language, without marks. */
  show(mode: Mode): void {
    if (mode !== this.#mode) {
      this.#states[this.#mode] = this.#view.state;
      this.#mode = mode;
      this.#view.setState(this.#states[mode]);
    }
    this.#view.dispatch({ ...setDiagnostics(this.#view.state, []), scrollIntoView: true });
  }

  /** Puts marks on lines: in the gutter, and under the text from the column on. */
  mark(marks: readonly Mark[]): void {
    const { doc } = this.#view.state;
    const diagnostics = marks.flatMap((mark): Diagnostic[] => {
      if (mark.line === undefined || mark.line > doc.lines) return [];
      const line = doc.line(mark.line);
      const indent = line.text.length - line.text.trimStart().length;
      const from = line.from + Math.min(mark.column === undefined ? indent : mark.column - 1, line.length);
      // A warning of the server names its field itself.
      const isNamed = mark.field === "" || mark.severity === "warning";
      const said = isNamed ? mark.message : `${mark.field}: ${mark.message}`;
      const message = [said, mark.advice].filter(Boolean).join("\n");
      return [{ from, to: Math.max(from, line.to), severity: severities[mark.severity], message }];
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Goes to a line, from 1. */
  goTo(line: number, column = 1): void {
    const { doc } = this.#view.state;
    const at = doc.line(Math.max(1, Math.min(line, doc.lines)));
    const anchor = Math.min(at.from + column - 1, at.to);
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: "center" }),
    });
    this.#view.focus();
  }

  /** Scrolls a line to the top, and leaves the focus where it is. */
  reveal(line: number): void {
    const { doc } = this.#view.state;
    const { from } = doc.line(Math.max(1, Math.min(line, doc.lines)));
    this.#view.dispatch({ effects: EditorView.scrollIntoView(from, { y: "start", yMargin: 8 }) });
  }

  focus(): void {
    this.#view.focus();
  }
}
