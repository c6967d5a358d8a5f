// TypeScript in the browser: what is exported, where faults are, and what the code of a link cannot do.
import { beforeAll, beforeEach, expect, it } from "vitest";
import {
  chooseMode,
  inBrowser,
  marksOf,
  open,
  type Served,
  serve,
  settled,
  textOf,
  verdictOf,
  type Watched,
  write,
} from "./browser.ts";

const good = `import { container, job, type JobBuilder } from "jobwright";

const name: string = "pi";

export const pi = job(name)
  .parallelism(2)
  .template(t => t.restartPolicy("Never").container(container("pi", "perl:5.34")));
`;

/** Returns a module that attempts something, and says in an annotation of a Job whether it succeeded. */
const reaching = (attempt: string) => `import { job } from "jobwright";
let said = "nothing";
try {
  said = "reached " + (await (${attempt}));
} catch (error) {
  said = "stopped";
}
export default job("x").annotation("said", said);
`;

inBrowser("the page with TypeScript", () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await open();
  });
  beforeEach(() => chooseMode(watched.page, "typescript"));

  const faults = async () => (await marksOf(watched.page, "errors")).map(({ line, field }) => [line, field]);

  it("accepts a builder", async () => {
    const { page } = watched;
    await write(page, good);
    expect(await textOf(page, "verdict")).toContain("pi: Job pi");
    expect(await verdictOf(page)).toBe("accepted");
    expect(await textOf(page, "stored")).toContain("backoffLimit: 6");
    expect(await textOf(page, "code")).toMatch(
      /^apiVersion: batch\/v1\nkind: Job\nmetadata:\n {2}name: pi\n/,
    );
    expect(await page.locator("#tab-code").textContent()).toBe("YAML");
  });

  it("accepts objects, arrays, lists, promises and functions, and labels each by its export", async () => {
    const { page } = watched;
    const text = `import { cronJob, job } from "jobwright";
const one = (name: string) => job(name).template(t => t.restartPolicy("Never").container("a", "b"));
export const helper = 42;
export const object = { apiVersion: "batch/v1", kind: "Job", metadata: { name: "o" } };
export const list = [one("l0"), Promise.resolve(one("l1"))];
export async function made() { return one("f"); }
export const byName = { a: one("n"), more: new Map([["k", one("m")]]), *[Symbol.iterator]() { yield one("i"); } };
export const nested = { a: one("n"), more: new Map([["k", one("m")]]) };
export function withParameter(name: string) { return one(name); }
export default cronJob("c", "@daily").jobTemplate(one("t"));
export { one as again };
export const stored = { kind: "JobList", items: [{ metadata: { name: "s" } }] };
`;
    await write(page, text);
    const labels = await page.locator("[data-testid=documents] button").allTextContents();
    expect(labels.sort()).toEqual([
      "byName[0]: Job i, accepted",
      "default: CronJob c, accepted",
      "list[0]: Job l0, accepted",
      "list[1]: Job l1, accepted",
      "made(): Job f, accepted",
      "nested.a: Job n, accepted",
      "nested.more[k]: Job m, accepted",
      "object: Job o, refused",
      "stored.items[0]: Job s, refused",
    ]);
    expect(await faults()).toContainEqual([4, "spec.template.spec.containers"]);
  });

  it("marks the line of the call with the fault, through variables, functions and lists", async () => {
    const { page } = watched;
    const text = `import { container, job, volume } from "jobwright";

const main = container("main", "b")
  .port(p => p.containerPort(8080))
  .port(p =>
    p
      .name("second")
      .containerPort(99999),
  );
const data = volume("data")
  .emptyDir({ sizeLimit: "-1Gi" });

export const broken = job("Broken")
  .label("ok", "yes")
  .label("wrong", "-")
  .label("fine", "yes")
  .backoffLimit(2)
  .backoffLimit(-1)
  .template(t =>
    t
      .restartPolicy("Never")
      .containers([
        container("fine", "b"),
        main,
      ])
      .volume(data),
  );
`;
    await write(page, text);
    const found = Object.fromEntries((await marksOf(page, "errors")).map(({ line, field }) => [field, line]));
    expect(found).toEqual({
      "metadata.name": 13,
      "metadata.labels": 15,
      "spec.backoffLimit": 18,
      "spec.template.spec.containers[1].ports[1].containerPort": 8,
      "spec.template.spec.volumes[0].emptyDir.sizeLimit": 11,
    });
  });

  it("marks the lines of plain objects, exported or passed to builders", async () => {
    const { page } = watched;
    const text = `import { job } from "jobwright";

const image = "";
const containers = [
  { name: "fine", image: "b" },
  {
    name: "main",
    image,
    ports: [
      { containerPort: 80 },
      { containerPort: 0 },
    ],
  },
];
export const plain = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: {
    name: "plain",
    labels: { ok: "yes",
      wrong: "-" },
  },
  spec: { template: { spec: { restartPolicy: "Never", containers } } },
} as const;
export const built = job("built").template(t =>
  t.restartPolicy("Never").container("a", "b", c =>
    c.resources({
      requests: { cpu: "1" },
      limits: {
        cpu: "x",
      },
    }),
  ),
);
`;
    await write(page, text);
    const built = Object.fromEntries((await marksOf(page, "errors")).map(({ line, field }) => [field, line]));
    await page.locator("[data-testid=documents] button").nth(1).click();
    await settled(page);
    const plain = Object.fromEntries((await marksOf(page, "errors")).map(({ line, field }) => [field, line]));
    expect({ ...plain, ...built }).toEqual({
      "metadata.labels": 21,
      "spec.template.spec.containers[1].image": 8,
      "spec.template.spec.containers[1].ports[1].containerPort": 11,
      "spec.template.spec.containers[0].resources.limits[cpu]": 30,
    });
  });

  it("marks the line of the parent if a field is missing", async () => {
    const { page } = watched;
    await write(
      page,
      `import { job } from "jobwright";\n\nexport const a = job("a")\n  .template(t => t\n    .restartPolicy("Never")\n    .container("main"));\n`,
    );
    expect(await faults()).toEqual([[6, "spec.template.spec.containers[0].image"]]);
  });

  it.each([
    ["a fault of syntax that the stripper sees", "export const a = (1;\n", 1, /Unexpected token/],
    [
      "a fault of syntax that only the engine sees",
      'const a = 1;\nconst b = 2;\nconst a = "x";\n',
      3,
      /already been declared/,
    ],
    ["an exception", 'const a = 1;\n\nthrow new Error("no luck");\n', 3, /^Error: no luck$/],
    [
      "a method that does not exist, as it is called",
      'import { job } from "jobwright";\n\nexport default (job("a") as any).foo(1);\n',
      3,
      /^TypeError: job\(\.\.\.\)\.foo is not a function$/,
    ],
    [
      "a build() that is refused",
      'import { job } from "jobwright";\n\nexport default job("A").$complete().build();\n',
      3,
      /RFC 1123/,
    ],
    [
      "an unknown module",
      'const a = 1;\nimport fs from "fs";\nexport default fs;\n',
      undefined,
      /"fs" cannot be imported here/,
    ],
    [
      "a function in a manifest",
      'export default { kind: "Job", metadata: { name: () => 1 } };\n',
      1,
      /metadata\.name/,
    ],
    [
      "a module that exports a rejected promise",
      'export const a = Promise.reject(new Error("later"));\n',
      1,
      /later/,
    ],
  ])("reports the message and the line of %s", async (_, text, line, message) => {
    const { page } = watched;
    await write(page, text);
    const [first] = await marksOf(page, "errors");
    expect(first?.message).toMatch(message);
    if (line !== undefined) expect(first?.line).toBe(line);
    expect(await verdictOf(page)).toBe("refused");
  });

  it.each([
    ["a number", "export default 42;\n", "default: no manifest in it"],
    [
      "a part",
      'import { container } from "jobwright";\nexport const c = container("a");\n',
      "c: a Container, which is a part",
    ],
    ["a function of something", "export const f = (n: number) => n;\n", "f: a function with parameters"],
    ["another kind", 'export default { apiVersion: "v1", kind: "Service" };\n', "1 other object passed over"],
    ["nothing", "const a: number = 1;\n", "the module exports nothing"],
  ])("ignores an export that is no Job or CronJob: %s", async (_, text, said) => {
    const { page } = watched;
    await write(page, text);
    expect(await verdictOf(page)).toBe("none");
    expect(await textOf(page, "verdict")).toContain(said);
  });

  it("stops an endless loop, and stays responsive meanwhile", async () => {
    const { page } = watched;
    await page.click(".cm-content");
    await page.keyboard.press("Control+a");
    const start = Date.now();
    await page.keyboard.insertText("for (;;) {}\n");
    // The page draws while the loop still runs.
    await page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.getAttribute("#results", "aria-busy")).toBe("true");
    await page.waitForSelector("[data-testid=errors] li:has-text('it did not end within 3 seconds')");
    expect(Date.now() - start).toBeLessThan(60_000);
    await write(page, good);
    expect(await verdictOf(page)).toBe("accepted");
  });

  it("is not deceived by a module that sends answers itself", async () => {
    const { page } = watched;
    for (const answer of [
      "{}",
      "null",
      '{ kind: "exports", exports: [{}] }',
      '{ kind: "failed", error: { message: 1 } }',
    ]) {
      await write(page, `(globalThis as any).postMessage(${answer});\nexport {};\n`);
      expect((await marksOf(page, "errors"))[0]?.message).toContain("no answer");
    }
    await write(
      page,
      `(globalThis as any).postMessage({ kind: "failed", error: { message: "<b>bold</b>" } });\nexport {};\n`,
    );
    expect((await marksOf(page, "errors"))[0]?.message).toBe("<b>bold</b>");
    expect(await page.locator("#results b").count()).toBe(0);
  });

  it.each([
    [
      "many exports",
      '{ kind: "exports", passed: [], exports: Array.from({ length: 3e5 }, (_, i) => ({ name: "x" + i, manifest: { kind: "Job", spec: {} } })) }',
    ],
    ["a long message", '{ kind: "failed", error: { message: "x".repeat(5e7) } }'],
  ])("refuses an answer that it cannot show in time: %s", async (_, answer) => {
    const { page } = watched;
    await write(page, `(globalThis as any).postMessage(${answer});\nexport {};\n`);
    const [first] = await marksOf(page, "errors");
    expect(first?.message).toBe("the module sent more than this page can show");
  });

  it("shortens the message of an exception", async () => {
    const { page } = watched;
    await write(page, 'throw new Error("x".repeat(2e7));\n');
    const [first] = await marksOf(page, "errors");
    expect(first?.message.length).toBeLessThan(21_000);
  });

  it("takes no answer with lines before the first", async () => {
    const { page } = watched;
    await write(
      page,
      '(globalThis as any).postMessage({ kind: "failed", error: { message: "a", line: -3 } });\nexport {};\n',
    );
    expect((await marksOf(page, "errors"))[0]?.message).toContain("no answer");
  });

  it("logs no errors in any of these tests", () => {
    expect(watched.errors).toEqual([]);
  });
});

inBrowser("code of a link", () => {
  let served: Served;
  let watched: Watched;
  beforeAll(async () => {
    served = await serve();
    watched = await open(served.url);
    await chooseMode(watched.page, "typescript");
    return served.close;
  });

  it.each([
    ["fetch", u => `fetch("${u}").then(r => r.status)`],
    [
      "XMLHttpRequest",
      u =>
        `new Promise((y, n) => { const x = new XMLHttpRequest(); x.onload = y; x.onerror = n; x.open("GET", "${u}"); x.send(); })`,
    ],
    ["importScripts", u => `(globalThis as any).importScripts("${u}")`],
    ["import()", u => `import("${u}")`],
    // The stripper does not see an import inside a string.
    ["import() of a nested worker", u => nested(`import("${u}")`)],
    ["fetch of a nested worker", u => nested(`fetch("${u}")`)],
    ["importScripts of a nested worker", u => nested(`(async () => importScripts("${u}"))()`)],
    [
      "WebSocket",
      u =>
        `new Promise((y, n) => { const s = new WebSocket("${u.replace("http", "ws")}"); s.onopen = y; s.onerror = n; })`,
    ],
    [
      "EventSource",
      u => `new Promise((y, n) => { const s = new EventSource("${u}"); s.onopen = y; s.onerror = n; })`,
    ],
    ["eval", () => `(0, eval)("1")`],
    [
      "IndexedDB",
      () => `new Promise((y, n) => { const q = indexedDB.open("x"); q.onsuccess = y; q.onerror = n; })`,
    ],
    ["the cache", () => `caches.open("x")`],
  ] as const satisfies readonly (readonly [string, (url: string) => string])[])(
    "cannot reach anything through %s",
    async (_, attempt) => {
      const { page } = watched;
      const before = served.hits.length;
      await write(page, reaching(attempt(`${served.url}leak.js`)));
      expect(await textOf(page, "code")).toContain("said: stopped");
      await page.waitForTimeout(50);
      expect(served.hits.slice(before)).toEqual([]);
    },
  );

  it("cannot send messages to the page's origin through a BroadcastChannel", async () => {
    const { page } = watched;
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      new BroadcastChannel("x").onmessage = event => seen.push(event.data);
    });
    await write(
      page,
      `import { job } from "jobwright";\nnew BroadcastChannel("x").postMessage("hello");\nexport default job("x");\n`,
    );
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)).toEqual([]);
  });
});

/** Returns code that makes an attempt in a worker of its own, and says what came of it. */
function nested(code: string): string {
  const script = `${code}.then(() => postMessage("reached"), () => postMessage("stopped"))`;
  return `new Promise((y, n) => {
    const w = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(script)}])));
    w.onmessage = e => (e.data === "stopped" ? n() : y(e.data));
    w.onerror = n;
  })`;
}
