// The page as a page: links, keyboard, themes, accessibility, and that it asks nobody for anything.
import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { deflateRawSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { decodeState, encodeState, type LinkState } from "../src/link.ts";
import {
  chooseMode,
  editorText,
  fileUrl,
  inBrowser,
  marksOf,
  open,
  type Served,
  serve,
  settled,
  textOf,
  verdictOf,
  write,
} from "./browser.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const tiny = (name: string, more = "") =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: { name: ${name} }\nspec:\n${more}  template:\n    spec: { restartPolicy: Never, containers: [{ name: a, image: b }] }\n`;

/** Returns what axe finds in a page. */
const violations = (page: Page) =>
  page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, impact, nodes }) =>
        `${impact}: ${id}: ${nodes
          .map(({ html }) => html)
          .join(" | ")
          .slice(0, 600)}`,
    );
  });

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className || "");

it("encodeState() packs a state into a hash, and decodeState() restores it", async () => {
  const state: LinkState = {
    v: 1,
    mode: "typescript",
    yaml: "a: ü €\n\0\u2028",
    typescript: `${"x".repeat(100_000)}𝄞`,
    document: 3,
    panel: "update",
    pinned: [{ kind: "Job" }],
  };
  const hash = await encodeState(state);
  expect(hash).toMatch(/^#s=[\w-]+$/);
  expect(await decodeState(hash)).toEqual(state);
});

it.each([
  ["another hash", "#top", "does not begin with #s="],
  ["characters of another alphabet", "#s=a+b/", "does not begin with #s="],
  ["no deflate", "#s=AAAA", "damaged"],
  ["no base64", "#s=A", "damaged"],
])("decodeState() reports what is wrong with a hash: %s", async (_, hash, message) => {
  await expect(decodeState(hash)).rejects.toThrow(message);
});

it.each<[object, string]>([
  [{ v: 2 }, "its version is 2"],
  [{}, "holds no state"],
  [[], "holds no state"],
  [{ v: 1, yaml: 7 }, '"yaml" is not'],
  [{ v: 1, mode: "perl" }, '"mode" is not'],
  [{ v: 1, document: -1 }, '"document" is not'],
  [{ v: 1, toString: "x" }, '"toString" is not'],
  [{ v: 1, yaml: "x".repeat(5_000_000) }, "more than 4 MB"],
])("decodeState() reports what is wrong with a state (case %#)", async (state, message) => {
  const hash = `#s=${deflateRawSync(JSON.stringify(state)).toString("base64url")}`;
  await expect(decodeState(hash)).rejects.toThrow(message);
});

it.each([
  ["unpacks to more than a link may", "x".repeat(4_000_000)],
  ["makes a longer address than browsers open", randomBytes(1_000_000).toString("hex")],
])("encodeState() makes no link of a text that %s", async (_, yaml) => {
  await expect(encodeState({ v: 1, yaml })).rejects.toThrow("the text is too long");
});

it("decodeState() accepts a hash with an encoded =", async () => {
  const hash = await encodeState({ v: 1, yaml: "a" });
  expect(await decodeState(hash.replace("=", "%3D"))).toEqual({ v: 1, yaml: "a" });
});

inBrowser("the page", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve("/any/path/at all/".replaceAll(" ", "-"));
  });
  afterAll(() => served.close());

  it.each([
    ["as a file", () => fileUrl],
    ["under any path of a server", () => served.url],
  ])("works %s, and loads only its own files", async (_, url) => {
    const { page, errors, requests } = await open(url());
    expect(requests).toEqual([url()]);
    await page.context().setOffline(!url().startsWith("http"));
    await write(page, tiny("Wrong"));
    expect(await verdictOf(page)).toBe("refused");
    await chooseMode(page, "typescript");
    expect(await verdictOf(page)).toBe("accepted");
    expect(requests.slice(1)).toEqual([new URL("typescript.js", url()).href]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("reports that typescript.js is missing, and tries again later", async () => {
    const { page } = await open(served.url);
    await page.route("**/typescript.js", route => route.abort());
    await chooseMode(page, "typescript");
    // It is no fault of the text.
    expect(await verdictOf(page)).toBe("unjudged");
    expect(await textOf(page, "verdict")).toMatch(
      /Not judged.*typescript\.js, which belongs beside this page/s,
    );
    expect(await marksOf(page, "errors")).toEqual([]);
    // The file is requested again, and YAML works without it.
    await page.unroute("**/typescript.js");
    await write(page, 'import { job } from "jobwright";\nexport default job("a");\n');
    expect((await marksOf(page, "errors"))[0]?.field).toContain("spec.template");
    await chooseMode(page, "yaml");
    expect(await verdictOf(page)).toBe("accepted");
    await page.context().close();
  });

  it("restores its whole state from the address, and from the link that it copies", async () => {
    const { page } = await open(served.url, { permissions: ["clipboard-read", "clipboard-write"] });
    await write(page, `${tiny("one")}---\n${tiny("two")}`);
    await page.click("#tab-update");
    await page.click("[data-testid=pin]");
    await write(page, `${tiny("one")}---\n${tiny("two", "  parallelism: 2\n")}`);
    await page.locator("[data-testid=documents] button").nth(1).click();
    await settled(page);
    const update = await textOf(page, "update");
    expect(update).toContain("spec.parallelism");
    const text = await editorText(page);
    await page.click("[data-testid=copy-link]");
    await page.waitForSelector("#copy-link:has-text('Copied')");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    for (const url of [link, link.replace(/^[^#]*/, fileUrl)]) {
      const { page: other } = await open(url);
      expect(await editorText(other)).toBe(text);
      expect(await other.locator("[aria-pressed=true]").textContent()).toContain("Job two");
      expect(await other.locator("#panel-update").isVisible()).toBe(true);
      expect(await textOf(other, "update")).toBe(update);
      await other.context().close();
    }
    await page.context().close();
  });

  it("shows the link if the browser does not allow copying", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
    });
    await page.click("[data-testid=copy-link]");
    await page.waitForSelector("#copy-dialog[open]");
    expect(await page.inputValue("#copy-text")).toBe(page.url());
    expect(await focused(page)).toBe("copy-text");
    await page.keyboard.press("Escape");
    expect(await page.locator("#copy-dialog").isVisible()).toBe(false);
    await page.context().close();
  });

  it("shows the code if the browser does not allow copying", async () => {
    const { page } = await open();
    // As without https.
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.click("#tab-code");
    await page.click("[data-testid=code-copy]");
    await page.waitForSelector("#copy-dialog[open]:has-text('The code')");
    expect(await page.inputValue("#copy-text")).toBe(await textOf(page, "code"));
    expect(await focused(page)).toBe("copy-text");
    await page.context().close();
  });

  it("says that a text is too long for a link, and asks before it is lost", async () => {
    const { page } = await open(served.url, { permissions: ["clipboard-read", "clipboard-write"] });
    const long = `# ${randomBytes(1_000_000).toString("hex")}\n`;
    await write(page, long);
    await page.waitForSelector("[data-testid=notice]:has-text('a reload loses it: the text is too long')");
    expect(new URL(page.url()).hash).toBe("");
    await page.click("#notice-close");
    await page.click("[data-testid=copy-link]");
    await page.waitForSelector("[data-testid=notice]:has-text('There can be no link')");
    expect(await page.textContent("#copy-link")).toBe("Copy link");
    const asked = new Promise<string>(resolve =>
      page.once("dialog", dialog => {
        resolve(dialog.type());
        void dialog.dismiss();
      }),
    );
    await page.evaluate(() => location.reload());
    expect(await asked).toBe("beforeunload");
    await write(page, tiny("short"));
    await page.waitForSelector("[data-testid=notice]", { state: "hidden" });
    await page.reload();
    await settled(page);
    expect(await textOf(page, "verdict")).toContain("Job short");
    await page.context().close();
  });

  it("works without links in a browser that cannot compress", async () => {
    const { page, errors } = await open(fileUrl + (await encodeState({ v: 1 })), {}, () => {
      Object.assign(globalThis, { CompressionStream: undefined, DecompressionStream: undefined });
    });
    const notice = page.locator("[data-testid=notice]");
    expect(await notice.textContent()).toContain("cannot be read: this browser is too old");
    await page.click("#notice-close");
    await page.click("[data-testid=copy-link]");
    await notice.and(page.locator(":has-text('There can be no link: this browser is too old')")).waitFor();
    await write(page, tiny("a"));
    await notice.and(page.locator(":has-text('so a reload loses it')")).waitFor();
    expect(await verdictOf(page)).toBe("accepted");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("opens another link in the same tab, and keeps its text if a link is damaged", async () => {
    const { page } = await open();
    const hash = await encodeState({ v: 1, mode: "typescript", typescript: "export default {};\n" });
    // As when the page updates the address just then.
    await page.evaluate(to => {
      const before = location.hash;
      location.hash = to;
      history.replaceState(null, "", before || "#");
    }, hash);
    await page.waitForSelector("#mode input[value=typescript]:checked");
    expect(await editorText(page)).toContain("export default {};");
    await page.evaluate(() => {
      location.hash = "#broken";
    });
    await page.waitForSelector("[data-testid=notice]:has-text('What was here stays')");
    expect(await editorText(page)).toContain("export default {};");
    await page.evaluate(to => {
      location.hash = to;
    }, hash);
    await page.waitForSelector("[data-testid=notice]", { state: "hidden" });
    await page.context().close();
  });

  it.each(["#s=broken", "#anything", "#s=eNoD"])(
    "reports that it cannot read the link %s, and works as usual",
    async hash => {
      const { page, errors } = await open(fileUrl + hash);
      expect(await textOf(page, "notice")).toContain("This link cannot be read");
      expect(await page.locator("[data-testid=notice]").isVisible()).toBe(true);
      expect(await verdictOf(page)).toBe("accepted");
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it("accepts any pinned value in a link", async () => {
    const pinned = [null, 7, { metadata: null }, { kind: "Job", metadata: { name: {} } }];
    const { page, errors } = await open(fileUrl + (await encodeState({ v: 1, yaml: tiny("a"), pinned })));
    expect(await verdictOf(page)).toBe("accepted");
    expect(await textOf(page, "update")).toContain("no version before");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("can be used with the keyboard alone", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("results");
    await page.locator(".cm-content").focus();
    // In the editor, Tab indents; after Escape, it leaves.
    const before = await editorText(page);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Tab");
    expect(await editorText(page)).toBe(`  ${before}`);
    await page.keyboard.press("Shift+Tab");
    expect(await editorText(page)).toBe(before);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await focused(page)).not.toContain("cm-content");
    // The tabs are one stop for Tab, and arrows move between them.
    await page.locator("#tab-stored").focus();
    const selected = () => page.locator("[role=tab][aria-selected=true]").getAttribute("id");
    for (const [key, tab] of [
      ["ArrowRight", "tab-security"],
      ["End", "tab-code"],
      ["ArrowRight", "tab-stored"],
      ["ArrowLeft", "tab-code"],
      ["Home", "tab-stored"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selected()).toBe(tab);
      expect(await focused(page)).toBe(tab);
      const panels = page.locator("[role=tabpanel]");
      expect(await panels.filter({ visible: true }).getAttribute("aria-labelledby")).toBe(tab);
    }
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("panel-stored");
    await page.context().close();
  });

  it("announces its verdict to screen readers", async () => {
    const { page } = await open();
    const status = page.getByRole("status");
    expect(await status.getAttribute("aria-live")).toBe("polite");
    await write(page, tiny("Wrong"));
    expect(await status.textContent()).toMatch(/Refused: 1 fault\s+Job Wrong/);
    await page.context().close();
  });

  it("follows the system's light or dark theme, and remembers the one chosen by the button", async () => {
    const { page } = await open(served.url, { colorScheme: "dark" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.emulateMedia({ colorScheme: "light" });
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.click("[data-testid=theme]");
    await page.click("[data-testid=theme]");
    expect(await paper()).toBe(dark);
    await page.reload();
    expect(await paper()).toBe(dark);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)(
    "passes axe in the %s theme",
    async colorScheme => {
      const { page } = await open(fileUrl, { colorScheme, bypassCSP: true });
      await page.addScriptTag({ path: axe });
      for (const width of [1280, 390])
        for (const example of width === 390 ? [0, 1] : [0, 1, 3, 5]) {
          await page.setViewportSize({ width, height: 800 });
          await page.selectOption("#example", String(example));
          await settled(page);
          for (const tab of example === 0 ? ["stored", "security", "runs", "update", "code"] : ["stored"]) {
            await page.click(`#tab-${tab}`);
            expect(await violations(page), `example ${example}, ${tab}, ${width} pixels`).toEqual([]);
          }
        }
      // An update that is refused, and a notice.
      await chooseMode(page, "yaml");
      await write(page, tiny("a"));
      await page.click("#tab-update");
      await page.click("[data-testid=pin]");
      await write(page, tiny("a").replace("image: b", "image: c"));
      await page.evaluate(() => {
        location.hash = "#broken";
      });
      await page.waitForSelector("[data-testid=notice]:visible");
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
    90_000,
  );

  it("passes axe with the editor's list of faults in the dark theme", async () => {
    const { page } = await open(fileUrl, { colorScheme: "dark", bypassCSP: true });
    await page.addScriptTag({ path: axe });
    await write(page, tiny("A_"));
    await page.keyboard.press("Control+Shift+M");
    await page.waitForSelector(".cm-panel-lint [aria-selected]", { timeout: 10_000 });
    expect(await violations(page)).toEqual([]);
    await page.locator(".cm-content").focus();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each([390, 700, 1024])("fits into a width of %i pixels", async width => {
    const { page } = await open(fileUrl, { viewport: { width, height: 800 } });
    for (const tab of ["stored", "security", "runs", "update", "code"]) {
      await page.click(`#tab-${tab}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });

  it("fits into a narrow screen with a long schedule", async () => {
    const yaml = `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: a }\nspec: { schedule: "${"0,".repeat(200)}0 * * * *" }\n`;
    const hash = await encodeState({ v: 1, yaml, panel: "runs" });
    const { page } = await open(fileUrl + hash, { viewport: { width: 360, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it("shows what is chosen, and the dots, in forced colours", async () => {
    const { page } = await open();
    await page.selectOption("#example", { label: "Several documents" });
    await settled(page);
    await page.emulateMedia({ forcedColors: "active" });
    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(element => getComputedStyle(element).backgroundColor);
    const canvas = await colourOf("body");
    for (const [chosen, other] of [
      [".mode input:checked + span", ".mode input:not(:checked) + span"],
      [".documents [aria-pressed=true]", ".documents [aria-pressed=false]"],
      [".tabs [aria-selected=true]", ".tabs [aria-selected=false]"],
    ] as const)
      expect(await colourOf(chosen), chosen).not.toBe(await colourOf(other));
    expect(await colourOf("[data-ok=true] .dot")).not.toBe(canvas);
    expect(await colourOf("[data-ok=true] .dot")).not.toBe(await colourOf("[data-ok=false] .dot"));
    await page.context().close();
  });

  it("is printed whole", async () => {
    const { page } = await open();
    await page.emulateMedia({ media: "print" });
    const hidden = await page.locator("#results").evaluate(box => box.scrollHeight - box.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it("gives each example the verdict that its title promises", async () => {
    const { page, errors } = await open();
    const [own, ...titles] = await page.locator("#example option").allTextContents();
    expect(own).toBe("Your own text");
    const states: Record<string, string | null> = {};
    for (const [i, title] of titles.entries()) {
      await page.selectOption("#example", String(i));
      await settled(page);
      states[title] = await verdictOf(page);
    }
    expect(states).toEqual({
      "A nightly backup, with a warning": "accepted",
      "A Job with many faults": "refused",
      "What YAML reads otherwise": "refused",
      "Several documents": "refused",
      "TypeScript: an Indexed Job": "accepted",
      "TypeScript: many Jobs from one": "refused",
    });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
