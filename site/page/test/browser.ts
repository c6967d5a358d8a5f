// Chromium, with the page as a file and behind a static server.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Why the browser tests are skipped; empty if they run. */
const missing = existsSync(executablePath) ? "" : `no browser: there is no ${executablePath}`;

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
export const fileUrl = new URL("../dist/index.html", import.meta.url).href;

const args =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

let browser: Browser;

/** Declares tests that need a browser. */
export function inBrowser(name: string, tests: () => void): void {
  describe.skipIf(missing !== "")(missing === "" ? name : `${name} (${missing})`, () => {
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: args.split(" ") });
    });
    afterAll(() => browser.close());
    tests();
  });
}

/** A page, what went wrong in it, and what it requested. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly requests: string[];
}

/**
 * Opens the page, waits for its first verdict, and records its errors and its requests.
 *
 * @param before runs in the page before its own script
 */
export async function open(
  url = fileUrl,
  options: BrowserContextOptions = {},
  before?: () => void,
): Promise<Watched> {
  const watched = await load(url, options, before);
  await settled(watched.page);
  return watched;
}

/** Opens the page, also one that comes to no verdict. */
export async function load(
  url = fileUrl,
  options: BrowserContextOptions = {},
  before?: () => void,
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  // For a browser that hangs: a slow machine must not fail a test.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", message => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", error => errors.push(String(error)));
  page.on("request", request => {
    if (!/^(?:blob|data|about):/.test(request.url())) requests.push(request.url());
  });
  if (before) await page.addInitScript(before);
  await page.goto(url);
  return { page, errors, requests };
}

/** Waits until the page shows the result for the text in the editor. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#results[aria-busy="false"]');
}

/** Puts a text into the editor as a person does by selecting all and pasting. */
export async function write(page: Page, text: string): Promise<void> {
  await page.click(".cm-content");
  await page.keyboard.press("Control+a");
  if (text === "") await page.keyboard.press("Delete");
  else await page.keyboard.insertText(text);
  await settled(page);
}

export async function chooseMode(page: Page, mode: "yaml" | "typescript"): Promise<void> {
  await page.check(`#mode input[value=${mode}]`, { force: true });
  await settled(page);
}

/** Returns the text in the editor, which draws only the lines near the view. */
export const editorText = (page: Page): Promise<string> =>
  page.locator(".cm-line").evaluateAll(lines => lines.map(line => line.textContent).join("\n"));

/** Returns the text of an element by its hook, visible or not. */
export const textOf = async (page: Page, hook: string): Promise<string> =>
  (await page.locator(`[data-testid=${hook}]`).textContent()) ?? "";

export const verdictOf = (page: Page) => page.locator("[data-testid=verdict]").getAttribute("data-state");

interface ShownMark {
  readonly line: number | undefined;
  readonly field: string;
  readonly message: string;
}

/** Returns the faults or warnings as they are listed. */
export const marksOf = (page: Page, hook: "errors" | "warnings"): Promise<ShownMark[]> =>
  page.locator(`[data-testid=${hook}] > li`).evaluateAll(items =>
    items.map(item => ({
      line: item.dataset.line === undefined ? undefined : Number(item.dataset.line),
      field: item.dataset.field ?? "",
      message: item.querySelector(".message")?.textContent ?? "",
    })),
  );

/** Returns the numbers of the lines with a mark in the gutter, among those that the editor draws. */
export const gutterLines = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const tops = new Map<number, number>();
    for (const element of document.querySelectorAll(".cm-lineNumbers .cm-gutterElement")) {
      const { top, height } = element.getBoundingClientRect();
      if (height > 0) tops.set(Math.round(top), Number(element.textContent));
    }
    return [...document.querySelectorAll(".cm-lint-marker")].map(
      marker => tops.get(Math.round((marker.parentElement as HTMLElement).getBoundingClientRect().top)) ?? -1,
    );
  });

export interface Served {
  readonly url: string;
  /** The requested paths. */
  readonly hits: string[];
  readonly close: () => Promise<void>;
}

/** Serves the page under a path that it was not made for. */
export async function serve(path = "/some/where/", headers: OutgoingHttpHeaders = {}): Promise<Served> {
  const hits: string[] = [];
  const types: Record<string, string> = { html: "text/html; charset=utf-8", js: "text/javascript" };
  const server: Server = createServer(async (request, response) => {
    const asked = request.url ?? "";
    hits.push(asked);
    const name = asked.startsWith(path) ? asked.slice(path.length) || "index.html" : "";
    const type = types[name.split(".").at(-1) ?? ""];
    const body =
      /^[\w.]+$/.test(name) && type ? await readFile(dist + name).catch(() => undefined) : undefined;
    response.writeHead(body ? 200 : 404, {
      "content-type": type ?? "text/plain",
      "access-control-allow-origin": "*",
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    hits,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
