import type { UpdateVerdict } from "jobwright";
import { byId, drawer, h, pathCode } from "../dom.ts";
import type { Update } from "../messages.ts";

const says: Readonly<Record<UpdateVerdict, string>> = {
  unchanged: "Nothing changes.",
  inPlace: "The server takes all changes in place.",
  suspendFirst: "The server takes the changes once the Job is suspended and its Pods are gone.",
  recreate: "The server refuses this as an update: it takes a new object.",
  other: "This is another object: applying it makes a second one.",
  invalid: "The server refuses this, as a new object too.",
};

const show = (value: unknown) =>
  value === undefined ? "(nothing)" : typeof value === "string" ? value : JSON.stringify(value);

const list = (items: readonly string[]) =>
  h("ul", { class: "plain" }, ...items.map(item => h("li", {}, item)));

/** Draws what the server answers. It can be folded: for a field that may not change, the server prints the whole, long value. */
function answers(verdict: UpdateVerdict, faults: readonly string[]): HTMLElement[] {
  if (faults.length === 0) return [];
  const title = verdict === "invalid" ? "Faults" : "What the server answers to the update";
  return [h("details", { open: verdict === "invalid" }, h("summary", {}, title), list(faults))];
}

function changesTable({ changes }: Update): HTMLElement[] {
  if (changes.length === 0) return [];
  const head = ["Field", "From", "To", "In place"].map(text => h("th", { scope: "col" }, text));
  const rows = changes.map(({ field, from, to, inPlace }) =>
    h(
      "tr",
      { "data-field": field, "data-in-place": String(inPlace) },
      h("th", { scope: "row" }, pathCode(field)),
      h("td", {}, h("del", {}, show(from))),
      h("td", {}, h("ins", {}, show(to))),
      h("td", { class: inPlace ? "yes" : "no" }, inPlace ? "yes" : "no"),
    ),
  );
  return [
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": "The changes" },
      h("table", { class: "changes" }, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows)),
    ),
  ];
}

/** Draws what would happen to the version before if this one were applied to it. */
export function updatePanel(): (shown: { update: Update | undefined; isReadable: boolean }) => void {
  const panel = byId("update");
  return drawer(({ update, isReadable }: { update: Update | undefined; isReadable: boolean }) => {
    panel.dataset.verdict = update?.verdict ?? "";
    if (update === undefined) {
      const text = isReadable
        ? "There is no version before yet. Change the manifest, or pin this version and then change it: " +
          "here stands what applying the change to the live object would do."
        : "Nothing can be said of an update before the manifest can be read.";
      panel.replaceChildren(h("p", { class: "none" }, text));
      return;
    }
    const { verdict, commands, faults, warnings, notes } = update;
    panel.replaceChildren(
      h("p", { class: "lead", "data-verdict": verdict }, says[verdict]),
      ...changesTable(update),
      ...(commands.length === 0
        ? []
        : [
            h("h3", {}, "How"),
            h(
              "pre",
              { class: "commands", tabindex: 0, role: "region", "aria-label": "The commands" },
              commands.join("\n"),
            ),
          ]),
      ...(warnings.length === 0 ? [] : [h("h3", {}, "Warnings"), list(warnings)]),
      ...(notes.length === 0 ? [] : [h("h3", {}, "Notes"), list(notes)]),
      ...answers(verdict, faults),
    );
  });
}
