import { byId, count, drawer, h } from "../dom.ts";
import type { Runs } from "../messages.ts";

const pad = (n: number) => String(n).padStart(2, "0");

const utc = (time: number) => {
  const date = new Date(time);
  const day = `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  return `${day} ${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`;
};

/** Returns a time as a zone's clocks show it, with the weekday and the offset. */
function local(time: number, timeZone: string): { day: string; clock: string; offset: string } | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
      timeZoneName: "shortOffset",
    });
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    return {
      day: `${parts.weekday} ${parts.year}-${parts.month}-${parts.day}`,
      clock: `${parts.hour}:${parts.minute}:${parts.second}`,
      offset: (parts.timeZoneName ?? "").replace("GMT", "UTC"),
    };
  } catch {
    return undefined;
  }
}

/** Returns how long it is until then, in the two largest units. */
function distance(milliseconds: number): string {
  let seconds = Math.max(0, Math.round(milliseconds / 1000));
  const parts: string[] = [];
  for (const [size, unit] of [
    [86400, "d"],
    [3600, "h"],
    [60, "min"],
    [1, "s"],
  ] as const) {
    const n = Math.floor(seconds / size);
    seconds -= n * size;
    if (n > 0) parts.push(`${n} ${unit}`);
    if (parts.length === 2 || (parts.length === 1 && n === 0)) break;
  }
  return parts.length === 0 ? "now" : `in ${parts.join(" ")}`;
}

/** Draws the runs as dots on a line from now to the last one: a picture of the table. */
function timeLine(times: readonly number[], timeZone: string): HTMLElement {
  const label = (time: number) => {
    const shown = local(time, timeZone);
    return shown ? `${shown.day} ${shown.clock.slice(0, 5)}` : utc(time);
  };
  return h(
    "div",
    { class: "timeline", "aria-hidden": "true" },
    h("span", { class: "now" }, "now"),
    ...times.map(time => h("span", { class: "run", title: label(time) })),
    h("span", { class: "end" }, label(times.at(-1) as number)),
  );
}

/** Says how far away each run is. The elements stay, and with them the focus and selected text. */
function drawDistances(panel: HTMLElement, times: readonly number[], now: number): void {
  const span = Math.max(1, (times.at(-1) ?? now) - now);
  const rows = panel.querySelectorAll("tbody th");
  const dots = panel.querySelectorAll<HTMLElement>(".run");
  times.forEach((time, i) => {
    const text = distance(time - now);
    const row = rows[i] as HTMLElement;
    if (row.textContent !== text) row.textContent = text;
    (dots[i] as HTMLElement).style.left = `${(((time - now) / span) * 100).toFixed(2)}%`;
  });
}

/** Draws the next runs of a CronJob. */
export function runsPanel(): (runs: Runs | undefined, kind: string, now: number) => void {
  const panel = byId("runs");
  const chip = byId("runs-chip");
  const draw = drawer(({ runs, kind }: { runs: Runs | undefined; kind: string }) => {
    const isFocused = panel.contains(document.activeElement);
    if (runs === undefined) {
      const text =
        kind === "Job"
          ? "A Job has no schedule: it runs once, as soon as it is created. A CronJob shows its next runs here."
          : "The next runs of a CronJob stand here.";
      panel.replaceChildren(h("p", { class: "none" }, text));
      return;
    }
    const { expression, description, timeZone, times, warnings, error, suspended } = runs;
    panel.replaceChildren(
      h("p", { class: "lead" }, h("code", {}, expression), " ", error ?? description),
      ...(suspended
        ? [
            h(
              "p",
              { class: "note" },
              "It is suspended: none of these runs takes place until suspend is false.",
            ),
          ]
        : []),
      ...warnings.map(warning => h("p", { class: "note" }, warning)),
      ...(error !== undefined
        ? []
        : times.length === 0
          ? [h("p", { class: "none" }, "It never runs.")]
          : [timeLine(times, timeZone), table(times, timeZone)]),
    );
    if (isFocused) panel.querySelector<HTMLElement>(".scroll")?.focus();
  });
  return (runs, kind, now) => {
    draw({ runs, kind });
    // Minutes are enough: a panel that changes every second is hard to read, and to listen to.
    const minute = Math.floor(now / 60_000) * 60_000;
    drawDistances(panel, runs?.times ?? [], minute);
    const next = runs?.times[0];
    chip.hidden = next === undefined || runs?.suspended === true;
    byId("runs-chip-next").textContent = next === undefined ? "" : distance(next - minute);
  };
}

function table(times: readonly number[], timeZone: string): HTMLElement {
  const zoned = timeZone !== "UTC" && local(times[0] as number, timeZone) !== undefined;
  const head = ["", ...(zoned ? [timeZone] : []), "UTC"].map(text =>
    h("th", { scope: "col" }, text === "" ? h("span", { class: "hidden" }, "When") : text),
  );
  const rows = times.map(time => {
    const shown = zoned ? local(time, timeZone) : undefined;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }),
      shown && h("td", {}, `${shown.day} ${shown.clock} `, h("span", { class: "offset" }, shown.offset)),
      h("td", {}, h("time", { datetime: new Date(time).toISOString() }, utc(time))),
    );
  });
  const caption = h("caption", { class: "hidden" }, `The next ${count(times.length, "run")}`);
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": "The next runs" },
    h("table", { class: "times" }, caption, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows)),
  );
}
