// What a person wrote stays: undo, examples, and the other language.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { encodeState } from "../src/link.ts";
import { chooseMode, editorText, fileUrl, inBrowser, open, settled, verdictOf, write } from "./browser.ts";

const yaml = "# My own\napiVersion: batch/v1\nkind: Job";
const typescript = "// My own\nexport default {};";

/** Undoes in the editor, and waits for the verdict. */
async function undo(page: Page, times = 1): Promise<void> {
  await page.locator(".cm-content").focus();
  for (let i = 0; i < times; i++) await page.keyboard.press("Control+z");
  await settled(page);
}

/** The editor draws only some lines of a long text. */
const firstLine = async (page: Page) => (await editorText(page)).split("\n")[0];

const modeOf = (page: Page) => page.locator("#mode input:checked").inputValue();

inBrowser("the page's texts", () => {
  it("are never emptied by an undo on a page that was just opened", async () => {
    for (const url of [fileUrl, fileUrl + (await encodeState({ v: 1, yaml }))]) {
      const { page } = await open(url);
      const text = await firstLine(page);
      await undo(page, 3);
      expect(await firstLine(page)).toBe(text);
      await chooseMode(page, "typescript");
      const other = await firstLine(page);
      await undo(page, 3);
      expect(await firstLine(page)).toBe(other);
      await page.context().close();
    }
  });

  it("have a history for each language", async () => {
    const { page } = await open();
    const first = await firstLine(page);
    await write(page, yaml);
    await chooseMode(page, "typescript");
    const other = await firstLine(page);
    await undo(page, 3);
    expect(await firstLine(page)).toBe(other);
    expect(await verdictOf(page)).toBe("accepted");
    await chooseMode(page, "yaml");
    expect(await editorText(page)).toBe(yaml);
    await undo(page);
    expect(await firstLine(page)).toBe(first);
    await page.context().close();
  });

  it("stay when an example of the other language is chosen, also after a reload", async () => {
    const { page } = await open();
    await write(page, yaml);
    await page.selectOption("#example", { label: "TypeScript: an Indexed Job" });
    await settled(page);
    await chooseMode(page, "yaml");
    expect(await editorText(page)).toBe(yaml);
    await page.selectOption("#example", { label: "TypeScript: many Jobs from one" });
    await settled(page);
    // The address is written half a second after the verdict.
    await page.waitForTimeout(1000);
    await page.reload();
    await settled(page);
    await chooseMode(page, "yaml");
    expect(await editorText(page)).toBe(yaml);
    await page.context().close();
  });

  it("come back after an example, by an undo and by their entry in the list", async () => {
    const { page } = await open();
    const own = page.locator("#example option", { hasText: "Your own text" });
    expect(await own.isDisabled()).toBe(true);
    await write(page, yaml);
    expect(await own.isDisabled()).toBe(false);
    // An arrow key changes a closed list at once.
    await page.locator("#example").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await settled(page);
    expect(await editorText(page)).not.toContain("My own");
    await page.selectOption("#example", "");
    await settled(page);
    expect(await editorText(page)).toBe(yaml);
    await page.selectOption("#example", "1");
    await undo(page);
    expect(await editorText(page)).toBe(yaml);
    expect(await page.inputValue("#example")).toBe("");
    await page.context().close();
  });

  it("come back after code that was opened in the other language", async () => {
    const { page } = await open();
    const first = await firstLine(page);
    await chooseMode(page, "typescript");
    await write(page, typescript);
    await chooseMode(page, "yaml");
    await page.click("#tab-code");
    // Changes in quick succession may be one step of an undo.
    await page.waitForTimeout(1000);
    await page.click("[data-testid=code-open]");
    await settled(page);
    expect(await editorText(page)).toContain('cronJob("orders-backup"');
    await undo(page);
    expect([await modeOf(page), await editorText(page)]).toEqual(["typescript", typescript]);
    await chooseMode(page, "yaml");
    expect(await firstLine(page)).toBe(first);
    await page.context().close();
  });

  it("come back after another link in the same tab", async () => {
    const { page } = await open();
    await write(page, yaml);
    const hash = await encodeState({ v: 1, yaml: "# Another" });
    await page.evaluate(to => {
      location.hash = to;
    }, hash);
    await page.waitForSelector(".cm-line:has-text('# Another')");
    await settled(page);
    await undo(page);
    expect(await editorText(page)).toBe(yaml);
    await page.context().close();
  });
});
