import { expect, it } from "vitest";
import { builderCode } from "../src/import/index.ts";
import { clean, contentHash, cronSchedule, dryRunCreate, explainUpdate, job, jobName } from "../src/index.ts";
import { parseManifests, parseYaml } from "../src/read/index.ts";
import { explain, explainText } from "../src/reference/index.ts";

const pi = job.run("pi", "perl:5.34").build();

/** Each function with options, called with one that it does not have. */
const calls: Readonly<Record<string, (options: never) => unknown>> = {
  dryRunCreate: options => dryRunCreate(pi, options),
  explainUpdate: options => explainUpdate(pi, pi, options),
  clean: options => clean(pi, options),
  contentHash: options => contentHash(pi, options),
  jobName: options => jobName("pi", options),
  cronSchedule: options => cronSchedule("0 2 * * *", options),
  parseYaml: options => parseYaml("a: 1", options),
  parseManifests: options => parseManifests("a: 1", options),
  builderCode: options => builderCode(pi, options),
  explainText: options => explainText(explain("job"), options),
};

it.each(Object.entries(calls))("%s refuses an option that it does not have", (name, call) => {
  expect(() => call({ tz: "Europe/Berlin" } as never)).toThrow(TypeError);
  expect(() => call({ tz: "Europe/Berlin" } as never)).toThrow(`${name}: there is no option "tz", only `);
});

it("the options of another library are not taken for none", () => {
  expect(() => cronSchedule("0 2 * * *", { tz: "Europe/Berlin" } as never)).toThrow(
    new TypeError('cronSchedule: there is no option "tz", only timeZone, now'),
  );
});
