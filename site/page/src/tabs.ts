// Tabs by the ARIA pattern: the Tab key reaches only one of them; arrows, Home and End go from one to the next.
import { byId } from "./dom.ts";
import { type PanelName, panelNames } from "./link.ts";

export class Tabs {
  #selected: PanelName = "stored";
  readonly #onSelect: (name: PanelName) => void;

  constructor(onSelect: (name: PanelName) => void) {
    this.#onSelect = onSelect;
    for (const name of panelNames) {
      const tab = this.#tab(name);
      tab.addEventListener("click", () => this.select(name));
      tab.addEventListener("keydown", event => {
        const to = this.#target(event.key, name);
        if (to === undefined) return;
        event.preventDefault();
        this.select(to);
        this.#tab(to).focus();
      });
    }
    this.#draw();
  }

  get selected(): PanelName {
    return this.#selected;
  }

  select(name: PanelName): void {
    if (name === this.#selected) return;
    this.#selected = name;
    this.#draw();
    this.#onSelect(name);
  }

  #tab = (name: PanelName) => byId(`tab-${name}`);

  #target(key: string, from: PanelName): PanelName | undefined {
    const at = panelNames.indexOf(from);
    const { length } = panelNames;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + length, Home: 0, End: length - 1 }[key];
    return to === undefined ? undefined : panelNames[to % length];
  }

  #draw(): void {
    for (const name of panelNames) {
      const selected = name === this.#selected;
      const tab = this.#tab(name);
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
      byId(`panel-${name}`).hidden = !selected;
    }
  }
}
