// Takes the picture of the page that README.md shows: docs/page.png.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const target = fileURLToPath(new URL("../../docs/page.png", import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 720 }, colorScheme: "light" });
// The next runs of the example depend on the day.
await page.clock.setFixedTime(new Date("2026-03-25T09:00:00Z"));
await page.goto(new URL("dist/index.html", import.meta.url).href);
await page.waitForSelector('#results[aria-busy="false"]');
await page.selectOption("#example", "1");
await page.waitForSelector('#verdict[data-state="refused"]');
await page.evaluate(() => document.activeElement?.blur());
await mkdir(fileURLToPath(new URL("../../docs", import.meta.url)), { recursive: true });
await page.screenshot({ path: target, animations: "disabled" });
await browser.close();
console.log(target);
