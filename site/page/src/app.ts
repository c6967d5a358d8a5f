import { copy } from "./copy.ts";
import { byId, pause } from "./dom.ts";
import { Editor, type Texts } from "./editor.ts";
import { exampleOf, examples, firstTexts } from "./examples.ts";
import { decodeState, encodeState, LinkError, type LinkState } from "./link.ts";
import type { Analysis, AnalysisRequest, Mark, Mode, RunOutcome } from "./messages.ts";
import { codePanel } from "./panels/code.ts";
import { runsPanel } from "./panels/runs.ts";
import { securityPanel } from "./panels/security.ts";
import { storedPanel } from "./panels/stored.ts";
import { updatePanel } from "./panels/update.ts";
import { verdictPanel } from "./panels/verdict.ts";
import { runTypeScript } from "./sandbox/run.ts";
import { Tabs } from "./tabs.ts";
import { nextVersions, type Version, type Versions } from "./versions.ts";
import type { WorkerClient } from "./worker-client.ts";

/** How long the page waits after the last key before it judges a text, and how long at most while typing goes on; in milliseconds. */
const WAIT = { yaml: 80, typescript: 250 };
const LONGEST_WAIT = 800;
const modes: readonly Mode[] = ["yaml", "typescript"];

/** A pause of this length ends a change; in milliseconds. */
const PAUSE = 2000;

/** Marks the page as busy: what it shows is not yet about the text in the editor. */
const setBusy = (busy: boolean) => byId("results").setAttribute("aria-busy", String(busy));

const clock = (date: Date) => date.toTimeString().slice(0, 8);

/** Returns in words which version the Update panel starts from. */
const beforeText = (pinned: boolean, at: string) =>
  pinned
    ? `Compared with the version that you pinned${at}.`
    : "Compared with the last version that was accepted.";

export class App {
  readonly #engine: WorkerClient<Omit<AnalysisRequest, "id">, Analysis>;
  readonly #editor: Editor;
  readonly #tabs: Tabs;
  readonly #draw = {
    verdict: verdictPanel({ goTo: mark => this.#goTo(mark), select: index => this.#select(index) }),
    stored: storedPanel(),
    security: securityPanel(),
    runs: runsPanel(),
    update: updatePanel(),
    code: codePanel(),
  };

  /** The text that an example replaced. */
  #own: { readonly mode: Mode; readonly text: string } | undefined;
  /** Which manifest the person chose. */
  #selected: number | undefined;
  #pinned: Version | undefined;
  #pinnedAt = "";
  #versions: Versions = {};
  #analysis: Analysis | undefined;
  /** The result of the last run, so that unchanged text is not run again. */
  #run: { readonly text: string; readonly outcome: RunOutcome } | undefined;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstKey = 0;
  #lastKey = 0;
  #typing = false;
  #asking = false;
  #again = false;

  constructor(engine: WorkerClient<Omit<AnalysisRequest, "id">, Analysis>, nonce: string) {
    this.#engine = engine;
    this.#editor = new Editor({ parent: byId("editor"), nonce, onChange: () => this.#typed() });
    this.#tabs = new Tabs(() => this.#saveSoon());
    this.#listen();
  }

  /** Shows what the link holds, or the first example. */
  async start(): Promise<void> {
    if (location.hash.length > 1) await this.#restore(location.hash);
    else this.#setState({ v: 1 });
  }

  async #restore(hash: string): Promise<void> {
    try {
      this.#setState(await decodeState(hash));
      byId("notice").hidden = true;
    } catch (error) {
      const opened = this.#analysis === undefined;
      const instead = opened ? "Here is an example in its place." : "What was here stays.";
      this.#notice(`This link cannot be read: ${(error as Error).message}. ${instead}`);
      if (opened) this.#setState({ v: 1 });
    }
  }

  #setState({ mode = "yaml", document, panel = "stored", pinned, ...link }: LinkState): void {
    const texts: Texts = { ...firstTexts, ...link };
    if (this.#analysis === undefined) this.#editor.load(texts);
    else for (const each of modes) this.#editor.replace(each, texts[each]);
    this.#pinned = pinned;
    this.#pinnedAt = "";
    this.#tabs.select(panel);
    this.#open(mode, document);
  }

  get #state(): LinkState {
    const { mode, text } = this.#editor;
    const other = mode === "yaml" ? "typescript" : "yaml";
    const otherText = this.#editor.textIn(other);
    return {
      v: 1,
      mode,
      [mode]: text,
      ...(otherText !== firstTexts[other] && { [other]: otherText }),
      ...(this.#selected !== undefined && { document: this.#selected }),
      panel: this.#tabs.selected,
      ...(this.#pinned && { pinned: this.#pinned }),
    };
  }

  /** Shows an example, or what the first of several examples replaced. */
  #choose(index: string): void {
    const chosen = index === "" ? this.#own : examples[Number(index)];
    if (chosen === undefined) return;
    const { mode, text } = this.#editor;
    if (exampleOf(mode, text) === undefined) this.#own = { mode, text };
    this.#editor.replace(chosen.mode, chosen.text);
    this.#open(chosen.mode);
  }

  /** Shows the text of a language, and starts its versions anew. */
  #open(mode: Mode, selected?: number): void {
    this.#editor.show(mode);
    this.#selected = selected;
    this.#versions = {};
    for (const input of byId("mode").querySelectorAll("input")) input.checked = input.value === mode;
    this.#typing = false;
    this.#judge();
  }

  /** Names the example in the editor. A person's own text can only be chosen where there is one. */
  #drawExample(): void {
    const index = exampleOf(this.#editor.mode, this.#editor.text);
    const select = byId<HTMLSelectElement>("example");
    select.value = index === undefined ? "" : String(index);
    (select.options[0] as HTMLOptionElement).disabled = index !== undefined && this.#own === undefined;
  }

  #listen(): void {
    const select = byId<HTMLSelectElement>("example");
    select.append(
      new Option("Your own text", ""),
      ...examples.map(({ title }, i) => new Option(title, String(i))),
    );
    select.addEventListener("change", () => this.#choose(select.value));
    byId("mode").addEventListener("change", event => {
      this.#open((event.target as HTMLInputElement).value as Mode);
    });
    byId("pin").addEventListener("click", () => this.#pin(this.#analysis?.accepted));
    byId("unpin").addEventListener("click", () => {
      this.#pin(undefined);
      byId("pin").focus();
    });
    byId("security-chip").addEventListener("click", () => this.#tabs.select("security"));
    byId("runs-chip").addEventListener("click", () => this.#tabs.select("runs"));
    byId("copy-link").addEventListener("click", () => this.#copyLink());
    byId("code-copy").addEventListener("click", () =>
      copy(byId("code").textContent ?? "", byId("code-copy"), "The code"),
    );
    byId("code-open").addEventListener("click", () => {
      const code = this.#analysis?.detail.code;
      if (code === undefined) return;
      this.#editor.replace(code.language, code.text);
      this.#open(code.language);
      this.#editor.focus();
    });
    byId("notice-close").addEventListener("click", () => {
      byId("notice").hidden = true;
      this.#editor.focus();
    });
    byId("skip").addEventListener("click", event => {
      event.preventDefault();
      byId("results").focus();
    });
    // The page's own changes of the address cause no event, but may replace the opened link before its event comes.
    addEventListener("hashchange", ({ newURL }) => {
      const { hash } = new URL(newURL);
      if (hash.length > 1) void this.#restore(hash);
    });
    addEventListener("beforeunload", event => {
      if (this.#unsaved !== "") event.preventDefault();
    });
    // The next runs come closer even while nobody types.
    setInterval(() => {
      if (!document.hidden && this.#analysis?.detail.runs !== undefined) this.#judge();
    }, 60_000);
  }

  #typed(): void {
    setBusy(true);
    const now = performance.now();
    this.#typing = now - this.#lastKey < PAUSE;
    this.#lastKey = now;
    if (this.#timer === undefined) this.#firstKey = now;
    clearTimeout(this.#timer);
    const wait = Math.min(WAIT[this.#editor.mode], Math.max(0, this.#firstKey + LONGEST_WAIT - now));
    this.#timer = setTimeout(() => this.#judge(), wait);
  }

  #select(index: number): void {
    this.#selected = index;
    const line = this.#analysis?.items[index]?.line;
    this.#judge();
    if (line !== undefined) this.#editor.reveal(line);
  }

  #goTo({ line, column }: Mark): void {
    if (line !== undefined) this.#editor.goTo(line, column);
  }

  /** Asks for a verdict on the text in the editor: one request at a time, and always the last one. */
  #judge(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    setBusy(true);
    this.#drawExample();
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    void this.#ask().finally(() => {
      this.#asking = false;
      if (this.#again) {
        this.#again = false;
        this.#judge();
      } else if (this.#timer === undefined) setBusy(false);
    });
  }

  async #ask(): Promise<void> {
    const { text, mode } = this.#editor;
    const typing = this.#typing;
    try {
      const source = mode === "yaml" ? { mode, text } : { mode, outcome: await this.#outcome(text) };
      const analysis = await this.#engine.ask({
        source,
        ...(this.#selected !== undefined && { selected: this.#selected }),
        ...(this.#pinned && { pinned: this.#pinned }),
        versions: this.#versions,
        typing,
        now: Date.now(),
      });
      // The text has changed meanwhile: marks for the old one would be on wrong lines.
      if (text !== this.#editor.text || mode !== this.#editor.mode) {
        this.#again = true;
        return;
      }
      this.#versions = nextVersions(this.#versions, analysis.accepted, typing);
      await this.#show(analysis);
      this.#saveSoon();
    } catch (error) {
      if (text === this.#editor.text) await this.#fail(error as Error);
    }
  }

  async #outcome(text: string): Promise<RunOutcome> {
    if (this.#run?.text !== text) {
      const outcome = await runTypeScript(text);
      this.#run = { text, outcome };
    }
    return this.#run.outcome;
  }

  #fail(error: Error): Promise<void> {
    const unjudged = `This text cannot be judged: ${error.message}.`;
    return this.#show({ id: 0, items: [], selected: 0, others: 0, passed: [], detail: {}, unjudged });
  }

  /** Shows an analysis: first what matters most, then the rest piece by piece, so that keys never wait long. */
  async #show(analysis: Analysis): Promise<void> {
    this.#analysis = analysis;
    const { detail, items, selected } = analysis;
    this.#editor.mark(items.flatMap(item => item.marks));
    this.#draw.verdict(analysis);
    performance.mark("first-verdict");
    await pause();
    this.#draw.security(detail.security);
    this.#draw.runs(detail.runs, items[selected]?.kind ?? "", Date.now());
    // Of what cannot be read, even the Pods' security is not known.
    this.#draw.update({ update: detail.update, isReadable: detail.security !== undefined });
    this.#drawPin();
    await this.#draw.stored(detail.stored);
    await pause();
    await this.#draw.code(detail.code);
  }

  #drawPin(): void {
    const isCompared = this.#analysis?.detail.update !== undefined;
    byId("before").textContent = isCompared ? beforeText(this.#pinned !== undefined, this.#pinnedAt) : "";
    byId("unpin").hidden = this.#pinned === undefined;
    byId<HTMLButtonElement>("pin").disabled = this.#analysis?.accepted === undefined;
  }

  #pin(version: Version | undefined): void {
    this.#pinned = version;
    this.#pinnedAt = version === undefined ? "" : ` at ${clock(new Date())}`;
    this.#judge();
  }

  /** Why the address cannot keep the text; empty if it can. */
  #unsaved = "";
  #saveTimer: ReturnType<typeof setTimeout> | undefined;

  /** Keeps the address up to date, so that a reload or a bookmark loses nothing. */
  #saveSoon(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.#save(), 500);
  }

  /** Writes the state into the address. Returns its hash, or why there can be none. */
  async #save(): Promise<{ readonly hash: string; readonly fault: string }> {
    const saved = await encodeState(this.#state).then(
      hash => ({ hash, fault: "" }),
      (error: unknown) => {
        if (!(error instanceof LinkError)) throw error;
        return { hash: "#", fault: error.message };
      },
    );
    this.#writeHash(saved.hash);
    const isOwn = exampleOf(this.#editor.mode, this.#editor.text) === undefined;
    this.#drawUnsaved(isOwn ? saved.fault : "");
    return saved;
  }

  #writeHash(hash: string): void {
    try {
      history.replaceState(null, "", hash);
    } catch {
      // Browsers limit how often the address may change; the next change updates it.
    }
  }

  /** Says once that the address cannot keep the text, until it can. */
  #drawUnsaved(reason: string): void {
    if (reason === this.#unsaved) return;
    this.#unsaved = reason;
    if (reason === "") byId("notice").hidden = true;
    else this.#notice(`The address cannot keep this text, so a reload loses it: ${reason}.`);
  }

  async #copyLink(): Promise<void> {
    const { hash, fault } = await this.#save();
    if (fault !== "") return this.#notice(`There can be no link: ${fault}.`);
    await copy(location.href.replace(/#.*$/s, "") + hash, byId("copy-link"), "The link to this page");
  }

  #notice(text: string): void {
    byId("notice-text").textContent = text;
    byId("notice").hidden = false;
  }
}
