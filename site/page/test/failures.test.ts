// What the page says where the browser or the server stops a part of it.
import { expect, it } from "vitest";
import { fileUrl, inBrowser, load, open, serve, textOf, verdictOf } from "./browser.ts";

const blocked = "the browser or the server does not let the page's script run";

inBrowser("the page that cannot work", () => {
  it("says so if its server sends a policy that stops its script", async () => {
    const served = await serve("/strict/", { "content-security-policy": "default-src 'self'" });
    const { page } = await load(served.url);
    await page.locator("#verdict-more", { hasText: blocked }).waitFor();
    await page.context().close();
    await served.close();
  });

  it("says so without JavaScript", async () => {
    const { page } = await load(fileUrl, { javaScriptEnabled: false });
    await page.locator("#verdict-more", { hasText: blocked }).waitFor();
    await page.context().close();
  });

  it("says so if its worker may not start", async () => {
    const served = await serve("/strict/", { "content-security-policy": "worker-src 'none'" });
    const { page } = await open(served.url);
    expect(await verdictOf(page)).toBe("unjudged");
    expect(await textOf(page, "verdict")).toContain("Not judged");
    await page.context().close();
    await served.close();
  });

  it("says so if making a worker throws", async () => {
    const { page, errors } = await open(fileUrl, {}, () => {
      Object.assign(globalThis, {
        Worker: class {
          constructor() {
            throw new Error("no workers here");
          }
        },
      });
    });
    expect(await verdictOf(page)).toBe("unjudged");
    expect(await textOf(page, "verdict")).toContain("no workers here");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("does not say so while it works", async () => {
    const { page } = await open();
    expect(await textOf(page, "verdict")).not.toContain(blocked);
    await page.context().close();
  });
});
