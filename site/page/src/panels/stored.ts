import { byId, count, drawer } from "../dom.ts";
import type { StoredLine } from "../messages.ts";
import { lineView, yamlSpans } from "./lines.ts";

const tags = { filled: "ins", changed: "mark" } as const;

/** Draws the object as the server stores it. */
export function storedPanel(): (lines: readonly StoredLine[] | undefined) => void | Promise<void> {
  const show = lineView(byId("stored"));
  return drawer((lines: readonly StoredLine[] | undefined) => {
    byId("stored-none").hidden = lines !== undefined;
    byId("stored-box").hidden = lines === undefined;
    const filled = lines?.filter(({ origin }) => origin === "filled").length ?? 0;
    const changed = lines?.filter(({ origin }) => origin === "changed").length ?? 0;
    byId("stored-filled").textContent = count(filled, "line");
    byId("stored-changed").hidden = changed === 0;
    byId("stored-changed-count").textContent = count(changed, "line");
    return show(
      (lines ?? []).map(({ text, origin, from }) => ({
        text,
        ...(origin !== "written" && { class: origin, tag: tags[origin] }),
        ...(from !== undefined && { title: `written as ${from}` }),
      })),
      yamlSpans,
    );
  });
}
