import { byId, count, drawer, h, pathCode } from "../dom.ts";
import type { Analysis, Item, Mark } from "../messages.ts";

interface VerdictActions {
  goTo(mark: Mark): void;
  select(index: number): void;
}

const label = ({ kind, name, exportName }: Item) =>
  [exportName, [kind, name].filter(Boolean).join(" ")].filter(Boolean).join(": ");

const of = (item: Item, severity: Mark["severity"]) => item.marks.filter(mark => mark.severity === severity);

const passedOver = (others: number) => (others > 0 ? `${count(others, "other object")} passed over` : "");

const failures = { "": "Refused", reading: "This cannot be read", running: "The module fails" };

/** Returns the verdict as a sentence. */
function sentence({ items, selected, others, passed, unjudged }: Analysis): {
  state: string;
  title: string;
  more: string;
} {
  if (unjudged !== undefined) return { state: "unjudged", title: "Not judged", more: unjudged };
  const item = items[selected];
  if (item === undefined) {
    return {
      state: "none",
      title: "No Job or CronJob here",
      more: [passedOver(others), ...passed].filter(Boolean).join(" · "),
    };
  }
  const errors = of(item, "error").length;
  const said = (["warning", "note"] as const).flatMap(severity => {
    const { length } = of(item, severity);
    return length > 0 ? [count(length, severity)] : [];
  });
  const wrong = items.filter(each => !each.ok).length;
  const all = wrong > 0 ? `${wrong} of ${items.length} refused` : `all ${items.length} accepted`;
  const title = item.ok
    ? `Accepted${said.length > 0 ? `, with ${said.join(" and ")}` : ""}`
    : `${failures[item.failed ?? ""]}: ${count(errors, "fault")}`;
  const more = [label(item), items.length > 1 && all, passedOver(others)].filter(Boolean).join(" · ");
  return { state: item.ok ? "accepted" : "refused", title, more };
}

/** Draws a fault, a warning or a note, with its line as a button that goes there. */
function markItem(mark: Mark, actions: VerdictActions): HTMLElement {
  const line = mark.line === undefined ? undefined : `Line ${mark.line}`;
  // A warning of the server names its field itself.
  const field = mark.severity !== "warning" && mark.field !== "";
  return h(
    "li",
    {
      "data-line": mark.line,
      "data-column": mark.column,
      "data-field": mark.field,
      "data-severity": mark.severity,
    },
    line && h("button", { type: "button", class: "go", click: () => actions.goTo(mark) }, line),
    h(
      "span",
      { class: "what" },
      field && pathCode(mark.field, { class: "field" }),
      h("span", { class: "message" }, mark.message),
      mark.advice && h("span", { class: "advice" }, mark.advice),
    ),
  );
}

/** Draws the verdict, the faults, the warnings and the notes. */
export function verdictPanel(actions: VerdictActions): (analysis: Analysis) => void {
  const box = byId("verdict");
  const drawSentence = drawer(({ state, title, more }: ReturnType<typeof sentence>) => {
    box.dataset.state = state;
    byId("verdict-title").textContent = title;
    byId("verdict-more").textContent = more;
  });
  const drawMarks = (id: string) =>
    drawer((marks: readonly Mark[]) => {
      byId(`${id}-part`).hidden = marks.length === 0;
      byId(`${id}-count`).textContent = String(marks.length);
      byId(id).replaceChildren(...marks.map(mark => markItem(mark, actions)));
    });
  const drawErrors = drawMarks("errors");
  const drawWarnings = drawMarks("warnings");
  const drawNotes = drawMarks("notes");
  const drawMessage = drawer((message: string) => {
    byId("kubectl").hidden = message === "";
    byId("kubectl-text").textContent = message;
  });
  const drawDocuments = drawer(({ items, selected }: Pick<Analysis, "items" | "selected">) => {
    byId("documents-part").hidden = items.length < 2;
    const focused = document.activeElement?.closest("#documents") !== null;
    const box = byId("documents");
    box.replaceChildren(
      ...items.map((item, i) =>
        h(
          "button",
          {
            type: "button",
            "aria-pressed": i === selected ? "true" : "false",
            "data-ok": String(item.ok),
            "data-line": item.line,
            click: () => actions.select(i),
          },
          h("span", { class: "dot", "aria-hidden": "true" }),
          label(item) || "Document",
          h("span", { class: "hidden" }, item.ok ? ", accepted" : ", refused"),
        ),
      ),
    );
    const pressed = box.querySelector<HTMLElement>("[aria-pressed=true]");
    if (pressed === null) return;
    if (focused) pressed.focus();
    // scrollIntoView() would scroll the whole page on narrow screens.
    const top = pressed.offsetTop - box.offsetTop;
    const isShown = top >= box.scrollTop && top + pressed.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!isShown) box.scrollTop = top;
  });
  return analysis => {
    const { items, selected } = analysis;
    const item = items[selected];
    drawSentence(sentence(analysis));
    drawDocuments({ items: items.map(each => ({ ...each, marks: [] })), selected });
    drawErrors(item === undefined ? [] : of(item, "error"));
    drawWarnings(item === undefined ? [] : of(item, "warning"));
    drawNotes(item === undefined ? [] : of(item, "note"));
    drawMessage(item?.ok === false ? item.message : "");
  };
}
