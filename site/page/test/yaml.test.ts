// YAML in the browser: verdicts, marks on their lines, stored objects, panels.
import { cronSchedule, dryRunCreate, toYaml } from "jobwright";
import { parseManifests } from "jobwright/read";
import { beforeAll, expect, it, vi } from "vitest";
import { encodeState } from "../src/link.ts";
import {
  fileUrl,
  gutterLines,
  inBrowser,
  marksOf,
  open,
  settled,
  textOf,
  verdictOf,
  type Watched,
  write,
} from "./browser.ts";
import { wrong } from "./wrong.ts";

const pi = `apiVersion: batch/v1
kind: Job
metadata:
  name: pi
spec:
  parallelism: 2
  completions: 4
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: pi
          image: perl:5.34
          command: [perl, -Mbignum=bpi, -wle, print bpi(2000)]
          resources:
            requests: { cpu: 0.5, memory: 1024Mi }
`;

const nightly = `apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly }
spec:
  schedule: 30 2 * * 1-5
  timeZone: America/New_York
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          hostNetwork: true
          containers: [{ name: a, image: b }]
`;

const options = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: new Date("2026-01-01T00:00:00Z"),
  suffix: "abcde",
};

/** Returns the object that the library stores for a text, as YAML. */
function storedYaml(text: string, index = 0): string {
  const answer = dryRunCreate(parseManifests(text)[index], options);
  if (!answer.ok) throw new Error(answer.status.message);
  return toYaml(answer.object);
}

inBrowser("the page with YAML", () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await open();
  });

  it("opens with an example that has a warning on its line", async () => {
    const { page } = watched;
    expect(await verdictOf(page)).toBe("accepted");
    expect(await textOf(page, "verdict")).toContain("Accepted, with 1 warning");
    const warnings = await marksOf(page, "warnings");
    expect(warnings).toHaveLength(1);
    expect(await gutterLines(page)).toEqual(warnings.map(({ line }) => line));
  });

  it.each(wrong)("marks the lines with faults: $name", async ({ text, marks }) => {
    const { page } = watched;
    await write(page, text);
    expect(await verdictOf(page)).toBe("refused");
    const shown = await marksOf(page, "errors");
    expect(shown.map(({ line, field }) => [line, field])).toEqual(marks);
    // The editor draws only the first lines of a text, and these texts are short.
    const lines = [...new Set(marks.map(([line]) => line))].sort((a, b) => a - b);
    await page.keyboard.press("Control+Home");
    expect(await gutterLines(page)).toEqual(lines);
  });

  it("moves to the line of a fault when its button is pressed", async () => {
    const { page } = watched;
    await write(page, pi.replace("perl:5.34", '""'));
    await page.locator("[data-testid=errors] button").first().press("Enter");
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("cm-content");
    expect(await page.locator(".cm-activeLine").textContent()).toContain('image: ""');
  });

  it.each([
    ["a Job", pi],
    ["a CronJob", nightly],
    ["a Job with a generated name", pi.replace("name: pi\nspec", "generateName: pi-\nspec")],
    [
      "a list with one item",
      `apiVersion: v1\nkind: List\nitems:\n- ${nightly.trim().replaceAll("\n", "\n  ")}\n`,
    ],
  ])("shows the same stored object as the library for %s", async (_, text) => {
    const { page } = watched;
    await write(page, text);
    expect(await verdictOf(page)).toBe("accepted");
    expect(await textOf(page, "stored")).toBe(storedYaml(text));
  });

  it("highlights values that were filled in by default or written differently", async () => {
    const { page } = watched;
    await write(page, pi);
    const lines = await page
      .locator("[data-testid=stored] .line")
      .evaluateAll(all =>
        all.map(line => [line.className.replace(/^line ?/, ""), line.textContent?.trim() ?? ""] as const),
      );
    const of = (origin: string) => lines.filter(([is]) => is === origin).map(([, line]) => line);
    expect(of("changed")).toEqual(["cpu: 500m", "memory: 1Gi"]);
    // Screen readers tell it from the elements.
    const stored = page.locator("[data-testid=stored]");
    expect(await stored.getByRole("insertion", { includeHidden: true }).allTextContents()).toContain(
      "  backoffLimit: 6\n",
    );
    const descriptions = await stored
      .locator("mark")
      .evaluateAll(all => all.map(each => each.getAttribute("aria-description")));
    expect(descriptions).toEqual(["written as 0.5", "written as 1024Mi"]);
    expect(of("filled")).toContain("backoffLimit: 6");
    expect(of("filled")).toContain("terminationMessagePath: /dev/termination-log");
    expect(of("")).toEqual([
      "apiVersion: batch/v1",
      "kind: Job",
      "metadata:",
      "name: pi",
      "spec:",
      "completions: 4",
      "parallelism: 2",
      "template:",
      "spec:",
      "containers:",
      "- command:",
      "- perl",
      "- -Mbignum=bpi",
      "- -wle",
      "- print bpi(2000)",
      "image: perl:5.34",
      "name: pi",
      "resources:",
      "requests:",
      "restartPolicy: Never",
    ]);
  });

  it("shows the Pod Security level, and what keeps the Pods from the next one", async () => {
    const { page } = watched;
    const level = () => page.locator("[data-testid=security]").getAttribute("data-level");
    await write(page, nightly);
    expect(await level()).toBe("privileged");
    expect(await textOf(page, "security")).toContain("hostNetwork=true");
    await write(page, pi);
    expect(await level()).toBe("baseline");
    const reasons = await page.locator("[data-refuses=restricted] li").allTextContents();
    expect(reasons).toHaveLength(4);
    expect(reasons[0]).toContain("allowPrivilegeEscalation != false");
  });

  it("shows the next runs in the time zone and in UTC", async () => {
    const { page } = watched;
    await write(page, nightly);
    const shown = await page
      .locator("[data-testid=runs] time")
      .evaluateAll(all => all.map(each => each.getAttribute("datetime")));
    const next = cronSchedule("30 2 * * 1-5", { timeZone: "America/New_York" }).next(new Date(), 10);
    expect(shown).toEqual(next.map(time => time.toISOString()));
    expect(await textOf(page, "runs")).toMatch(/America\/New_York.*02:30:00 UTC−?-?[45]/s);
    expect(await page.locator(".timeline .run").count()).toBe(10);
    await write(page, pi);
    expect(await textOf(page, "runs")).toContain("A Job has no schedule");
  });

  it.each([
    ["of which one takes place each minute", '"* * * * *"'],
    ["that only come closer", "30 2 * * *"],
  ])("keeps the focus in the table of runs %s", async (_, schedule) => {
    const hash = await encodeState({ v: 1, yaml: nightly.replace("30 2 * * 1-5", schedule), panel: "runs" });
    // Here, a minute takes 0.6 seconds.
    const { page } = await open(fileUrl + hash, {}, () => {
      const { setInterval: every } = globalThis;
      const { now } = Date;
      const start = now();
      Date.now = () => start + (now() - start) * 100;
      Object.assign(globalThis, { setInterval: (run: () => void, ms: number) => every(run, ms / 100) });
    });
    const shown = () => page.locator("#runs-chip-next, [data-testid=runs] tbody th").allTextContents();
    await page.locator("#runs .scroll").focus();
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector("#runs time:last-child") as Node),
    );
    const before = await shown();
    const selected = await page.evaluate(() => String(getSelection()));
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("scroll");
    if (schedule === "30 2 * * *") {
      expect(await shown()).not.toEqual(before);
      expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
    }
    await page.context().close();
  });

  it("shows what an update from the previous version would change", async () => {
    const { page } = watched;
    await write(page, pi);
    await page.click("#tab-update");
    await page.click("[data-testid=pin]");
    await settled(page);
    expect(await textOf(page, "update")).toContain("Nothing changes");
    const fields = () =>
      page
        .locator("[data-testid=update] tr[data-field]")
        .evaluateAll(rows => rows.map(row => [row.dataset.field, row.dataset.inPlace]));
    await write(page, pi.replace("parallelism: 2", "parallelism: 3"));
    expect(await fields()).toEqual([["spec.parallelism", "true"]]);
    await write(page, pi.replace("cpu: 0.5", "cpu: 200m"));
    const cell = page.locator("[data-testid=update] ins", { hasText: "200m" });
    // On one line.
    expect(await cell.evaluate(element => element.getClientRects().length)).toBe(1);
    await write(page, pi.replace("perl:5.34", "perl:5.40"));
    expect(await page.locator("[data-testid=update]").getAttribute("data-verdict")).toBe("recreate");
    expect(await fields()).toEqual([["spec.template.spec.containers[0].image", "false"]]);
    expect(await textOf(page, "update")).toContain("kubectl delete job/pi -n default");
    await page.click("[data-testid=unpin]");
    await settled(page);
    expect(await textOf(page, "before")).toContain("last version that was accepted");
  });

  it("names no version before where there is nothing to compare", async () => {
    const { page } = await open();
    expect(await textOf(page, "update")).toContain("There is no version before yet");
    expect(await textOf(page, "before")).toBe("");
    await page.click("#tab-update");
    await page.click("[data-testid=pin]");
    await write(page, "kind: [Job");
    expect(await textOf(page, "update")).toContain("before the manifest can be read");
    expect(await textOf(page, "before")).toBe("");
    await page.context().close();
  });

  it("compares with the last accepted version if none is pinned", async () => {
    const { page } = await open();
    await write(page, pi);
    await page.waitForTimeout(2100);
    await write(page, pi.replace("parallelism: 2", "parallelism: 5"));
    const row = page.locator("[data-testid=update] tr[data-field]");
    expect(await row.getAttribute("data-field")).toBe("spec.parallelism");
    expect(await row.textContent()).toContain("25");
    // What is refused is compared with what was accepted last.
    await write(page, pi.replace("parallelism: 2", "parallelism: -1"));
    expect(await page.locator("[data-testid=update]").getAttribute("data-verdict")).toBe("invalid");
    await page.context().close();
  });

  it("shows builder code for YAML, which makes the same object", async () => {
    const { page } = watched;
    await write(page, pi);
    expect(await textOf(page, "code")).toContain('export const pi = job("pi")');
    const stored = await textOf(page, "stored");
    await page.click("#tab-code");
    await page.click("[data-testid=code-open]");
    await settled(page);
    expect(await page.isChecked("#mode input[value=typescript]")).toBe(true);
    expect(await verdictOf(page)).toBe("accepted");
    expect(await textOf(page, "stored")).toBe(stored);
    await page.check("#mode input[value=yaml]", { force: true });
    await settled(page);
    expect(await textOf(page, "stored")).toBe(stored);
  });

  it("shows a verdict for each document", async () => {
    const { page } = watched;
    const text = `${pi}---\n${nightly.replace("30 2", "30 25")}---\napiVersion: v1\nkind: Service\n---\n${pi.replace("parallelism", "paralelism")}`;
    await write(page, text);
    const documents = page.locator("[data-testid=documents] button");
    expect(await documents.evaluateAll(all => all.map(each => each.dataset.ok))).toEqual([
      "true",
      "false",
      "false",
    ]);
    expect(await textOf(page, "verdict")).toContain("2 of 3 refused");
    expect(await textOf(page, "verdict")).toContain("1 other object passed over");
    const second = pi.split("\n").length + 5;
    expect((await marksOf(page, "errors")).map(({ line, field }) => [line, field])).toEqual([
      [second, "spec.schedule"],
    ]);
    await documents.nth(0).click();
    await settled(page);
    expect(await verdictOf(page)).toBe("accepted");
    expect(await textOf(page, "stored")).toBe(storedYaml(pi));
    await documents.nth(2).click();
    await settled(page);
    const [unknown] = await marksOf(page, "errors");
    expect(unknown?.line).toBe(text.split("\n").findIndex(line => line.includes("paralelism")) + 1);
    expect(unknown?.message).toContain("parallelism");
  });

  it("scrolls to the shown manifest in a long list of them", async () => {
    const { page } = await open();
    await write(page, `${`${pi}---\n`.repeat(59)}${pi.replace("parallelism: 2", "parallelism: -2")}`);
    const [box, button] = [page.locator("#documents"), page.locator("#documents [aria-pressed=true]")];
    expect(await button.getAttribute("data-ok")).toBe("false");
    const [around, inside] = [await box.boundingBox(), await button.boundingBox()];
    expect(inside?.y).toBeGreaterThanOrEqual(around?.y ?? Infinity);
    expect(inside?.y).toBeLessThan((around?.y ?? 0) + (around?.height ?? 0));
    await page.context().close();
  });

  it("notes that a CronJob never runs, apart from the server's warnings", async () => {
    const { page } = watched;
    await write(page, nightly.replace("30 2 * * 1-5", "0 0 31 2 *"));
    expect(await textOf(page, "verdict")).toContain("Accepted, with 1 note");
    expect(await marksOf(page, "warnings")).toEqual([]);
    const shown = page.locator("[data-testid=notes] > li");
    expect(await shown.locator(".what > *").allTextContents()).toEqual([
      "spec.schedule",
      expect.stringMatching(/^the CronJob never runs/),
    ]);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("F8");
    const tooltip = page.locator(".cm-tooltip .cm-diagnosticText");
    expect(await tooltip.textContent()).toMatch(/^spec\.schedule: the CronJob never runs/);
  });

  it("shows the server's warnings in its words, and does not repeat the field that they name", async () => {
    const { page } = watched;
    const text = pi.replace("perl:5.34", "perl:5.34\n          env: [{name: A}, {name: A, value: b}]");
    await write(page, text);
    const said = dryRunCreate(parseManifests(text)[0]).warnings;
    expect(said).toHaveLength(1);
    const shown = page.locator("[data-testid=warnings] > li");
    expect(await shown.locator(".what > *").allTextContents()).toEqual(said);
    await page.locator(".cm-content").focus();
    await page.keyboard.press("F8");
    expect(await page.locator(".cm-tooltip .cm-diagnosticText").textContent()).toBe(said[0]);
  });

  it("shows advice below what the server says", async () => {
    const { page } = watched;
    await write(page, pi.replace("  template:", "  image: perl:5.34\n  template:"));
    await settled(page);
    const shown = page.locator("[data-testid=errors] > li");
    expect(await shown.locator(".what > *").allTextContents()).toEqual([
      "spec.image",
      'Invalid value: "perl:5.34": unknown field',
      "Move it to spec.template.spec.containers[].image.",
    ]);
  });

  it("accepts a document although another one is not YAML", async () => {
    const { page } = watched;
    await write(page, `${pi}---\nkind: [Job\n`);
    const documents = page.locator("[data-testid=documents] button");
    expect(await documents.evaluateAll(all => all.map(each => each.dataset.ok))).toEqual(["true", "false"]);
    expect(await textOf(page, "verdict")).toContain("This cannot be read: 1 fault");
  });

  it("accepts text that a program fills in, and pasted text", async () => {
    const { page } = watched;
    // A program selects and writes at once. The editor sees both only later, and may put its own selection back in between.
    await vi.waitFor(
      async () => {
        await page.locator(".cm-content").fill(nightly);
        await expect.poll(() => textOf(page, "stored"), { timeout: 3000 }).toBe(storedYaml(nightly));
      },
      { timeout: 20_000 },
    );
    await page.keyboard.press("Control+a");
    await page.evaluate(text => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.querySelector(".cm-content")?.dispatchEvent(event);
    }, pi);
    await settled(page);
    expect(await textOf(page, "stored")).toBe(storedYaml(pi));
  });

  it("shows a message if there is no Job or CronJob", async () => {
    const { page } = watched;
    await write(page, "apiVersion: v1\nkind: ConfigMap\n");
    expect(await textOf(page, "verdict")).toContain("No Job or CronJob here");
    await write(page, "");
    expect(await verdictOf(page)).toBe("none");
    expect(await textOf(page, "stored")).toBe("");
  });

  it("shows HTML in a manifest as text", async () => {
    const { page } = watched;
    await write(page, pi.replace("name: pi", 'name: "<img src=x onerror=alert(1)>"'));
    expect(await textOf(page, "errors")).toContain("<img src=x onerror=alert(1)>");
    expect(await page.locator("#results img, .cm-content img:not(.cm-widgetBuffer)").count()).toBe(0);
  });

  it("logs no errors in any of these tests", () => {
    expect(watched.errors).toEqual([]);
  });
});
