import { expect, it } from "vitest";
import { placeName, referenceOf } from "../../src/reference/fields.ts";
import { fieldsAt } from "../../src/reference/path.ts";
import { recorded } from "./recorded.ts";

it("fields have the values that the server names when it refuses another one", () => {
  const ours: Record<string, string[]> = {};
  // Other fields of an object may leave fewer of them, so the server has several lists of some.
  const servers: Record<string, string[]> = {};
  for (const { doc, causes } of recorded())
    for (const { type, field, detail = "" } of causes) {
      const [, list] = /^supported values: (".*")$/.exec(detail) ?? [];
      const path = fieldsAt(field, doc?.kind === "CronJob" ? "CronJob" : "Job");
      if (type !== "FieldValueNotSupported" || list === undefined || path.length === 0) continue;
      const { values = [], closed } = referenceOf(path);
      if (!closed) continue;
      const place = placeName(path);
      ours[place] = [...values].sort();
      servers[place] = [...new Set([...(servers[place] ?? []), ...JSON.parse(`[${list}]`)])].sort();
    }
  // Another rule refuses this one in a Job's template.
  expect(servers["PodSpec.restartPolicy"]).toContain("Always");
  servers["PodSpec.restartPolicy"] = ["Never", "OnFailure"];
  expect(ours).toEqual(servers);
  expect(Object.keys(servers).length).toBeGreaterThan(40);
});
