// The site in Chromium, opened as files: accessible, narrow enough for a telephone, silent, searched by the keyboard.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dist } from "./dist.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const installed = existsSync(executablePath);
if (!installed)
  console.warn(`The browser's tests are skipped: there is no Chromium at ${executablePath} (set CHROMIUM)`);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const url = (path: string): string => pathToFileURL(join(dist, path)).href;

let browser: Browser;

async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", message => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", error => problems.push(String(error)));
  page.on("request", request => {
    if (!request.url().startsWith("file:")) problems.push(`it asked for ${request.url()}`);
  });
  await page.goto(url(path));
  return { page, problems };
}

/** What axe finds, of any weight; it would load the style sheet once more, which a file may not. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe was put into the page as a script
    const { violations } = await (globalThis as any).axe.run(document, { preload: false });
    return violations.map(
      ({ id, impact, nodes }: { id: string; impact: string; nodes: { target: string[] }[] }) =>
        `${impact} ${id}: ${nodes
          .map(({ target }) => target.join(" "))
          .slice(0, 5)
          .join(", ")}`,
    );
  });
}

describe.skipIf(!installed)("in Chromium", () => {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
  });

  const paths = [
    "index.html",
    "guide/index.html",
    "guide/first-job.html",
    "guide/checking.html",
    "reference/index.html",
    "reference/Job.html",
    "reference/PodSpec.html",
    "reference/fields.html",
    "reference/errors.html",
    "functions/index.html",
    "project/benchmarks.html",
    "project/contributing.html",
  ];
  const ways = [
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 390 },
  ] as const;

  describe.each(ways)("$colorScheme, $width pixels wide", ({ colorScheme, width }) => {
    it.each(paths)("%s passes axe, fits the width, and makes no request to other hosts", async path => {
      const { page, problems } = await open(path, { colorScheme, viewport: { width, height: 844 } });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await faults(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    });
  });

  it("can be read without JavaScript", async () => {
    const { page } = await open("guide/failures.html", { javaScriptEnabled: false });
    expect(await page.getByText("podFailurePolicy").first().isVisible()).toBe(true);
    expect(await page.locator("form.search").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Reference", exact: true }).click();
    await page.getByRole("link", { name: "JobSpec", exact: true }).first().click();
    expect(await page.locator("#backoffLimit").isVisible()).toBe(true);
    await page.context().close();
  });

  it("can be searched with the keyboard alone", async () => {
    const { page, problems } = await open("guide/first-job.html");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("exit codes");
    await page.locator(".found a").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/guide\/failures\.html#retry-only-on-some-exit-codes$/);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("volumeMount");
    await page.locator(".found a").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".found").isVisible()).toBe(false);
    await page.keyboard.type("s");
    await page.locator(".found a").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await page.locator(".found").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("has no shortcut of a single character", async () => {
    const { page } = await open("guide/first-job.html");
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.locator("main").focus();
    for (const key of "/?abcdefghijklmnopqrstuvwxyz") await page.keyboard.press(key);
    expect(await focused()).toBe("content");
    expect(await page.getByRole("searchbox", { name: "Search" }).getAttribute("aria-keyshortcuts")).toBe(
      "Control+K",
    );
    expect(await page.locator(".search kbd").textContent()).toBe("Ctrl+K");
    await page.context().close();
  });

  it("says that the search cannot be loaded, and loads it when it can", async () => {
    const folder = mkdtempSync(join(tmpdir(), "jobwright-site-"));
    cpSync(join(dist, "index.html"), join(folder, "index.html"));
    cpSync(join(dist, "assets"), join(folder, "assets"), { recursive: true });
    rmSync(join(folder, "assets", "search.js"));
    const { page } = await open("index.html");
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    const errors: string[] = [];
    page.on("pageerror", error => errors.push(String(error)));
    await page.keyboard.press("Control+k");
    await page.keyboard.type("secret");
    await page.getByText("The search could not be loaded. Type on to try again.").waitFor();
    expect(await page.locator(".found a").count()).toBe(0);
    cpSync(join(dist, "assets", "search.js"), join(folder, "assets", "search.js"));
    await page.keyboard.type("s");
    await page.locator(".found a").first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });

  it("says that code is copied, or selects it if the browser refuses", async () => {
    const { page, problems } = await open("guide/first-job.html");
    await page.evaluate(() => {
      navigator.clipboard.writeText = async () => {};
    });
    const figure = page.locator("figure.code").first();
    const said = page.locator("main").getByRole("status");
    await figure.getByRole("button").click();
    await figure.getByRole("button", { name: "Copied" }).waitFor();
    expect(await said.textContent()).toBe("Copied");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await figure.getByRole("button").click();
    await figure.getByRole("button", { name: "Press Ctrl+C" }).waitFor();
    expect(await said.textContent()).toBe("The browser refused to copy. The code is selected: press Ctrl+C.");
    const code = await figure.locator("code").textContent();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(code?.trim());
    expect(await faults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("lists search results in an accessible way", async () => {
    const { page } = await open("index.html");
    const box = page.getByRole("searchbox", { name: "Search" });
    await box.fill("secret");
    await page.locator(".found a").first().waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await page.locator(".found").getByRole("status").textContent()).toMatch(/^\d+ found$/);
    await box.fill("xylophone secret");
    await page.getByText(/^None has all of these words, \d+ have some$/).waitFor();
    await page.context().close();
  });

  it("shows all that the search has found, the first at once", async () => {
    const { page, problems } = await open("index.html", { viewport: { width: 1280, height: 500 } });
    const links = page.locator(".found a");
    const more = page.getByRole("button", { name: /^Show the other \d+$/ });
    await page.getByRole("searchbox", { name: "Search" }).fill("secret");
    await links.first().waitFor();
    const number = Number.parseInt(
      (await page.locator(".found").getByRole("status").textContent()) ?? "",
      10,
    );
    const first = await links.count();
    expect(first).toBeLessThan(number);
    for (let i = 0; i <= first; i++) await page.keyboard.press("ArrowDown");
    expect(await more.evaluate(button => button === document.activeElement)).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Enter");
    expect(await links.count()).toBe(number);
    expect(await links.nth(first).evaluate(link => link === document.activeElement)).toBe(true);
    expect(await more.isVisible()).toBe(false);
    const scrolled = () => page.locator(".found").evaluate(({ scrollTop }) => scrollTop);
    expect(await scrolled()).toBeGreaterThan(0);
    await page.getByRole("searchbox", { name: "Search" }).fill("volume");
    await more.waitFor();
    expect(await scrolled()).toBe(0);
    await page.getByRole("searchbox", { name: "Search" }).fill("kustomize");
    await page
      .locator(".found small", { hasText: /kustomize/i })
      .first()
      .waitFor();
    expect(await more.isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
