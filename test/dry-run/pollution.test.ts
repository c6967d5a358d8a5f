// A program may have put enumerable properties on every object; verdicts must not notice.
import { afterEach, describe, expect, it } from "vitest";
import { dryRunCreate, job, toYaml } from "../../src/index.ts";

const everyObject = Object.prototype as unknown as Record<string, unknown>;

const made = () =>
  job("pi").template(t =>
    t
      .restartPolicy("Never")
      .container("pi", "perl", c => c.env({ A: 1 }).volumeMount("data", "/data"))
      .volume("data", v => v.emptyDir({ sizeLimit: "1Gi" })),
  );

describe("with a polluted Object.prototype", () => {
  afterEach(() => {
    delete everyObject.polluted;
  });

  it.each([1, true, "text", {}, [], () => 1, null])("toYaml and dryRunCreate do not change: %s", value => {
    const options = { uid: "00000000-0000-4000-8000-000000000000", now: new Date(0), suffix: "abcde" };
    const text = made().toYaml();
    const answer = JSON.stringify(dryRunCreate(made().build(), options));
    const refused = JSON.stringify(dryRunCreate({ kind: "Job", apiVersion: "batch/v1" }, options));
    everyObject.polluted = value;
    const [textNow, answerNow, refusedNow] = [
      made().toYaml(),
      JSON.stringify(dryRunCreate(made().build(), options)),
      JSON.stringify(dryRunCreate({ kind: "Job", apiVersion: "batch/v1" }, options)),
    ];
    const yamlNow = toYaml({ a: 1 });
    delete everyObject.polluted;
    expect([textNow, answerNow, refusedNow, yamlNow]).toEqual([text, answer, refused, "a: 1\n"]);
  });
});
