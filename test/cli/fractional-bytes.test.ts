// Amounts of memory in fractions of a byte, of which the server warns.
import { expect, it } from "vitest";
import { head, put, render } from "./render-folder.ts";
import { jobwright } from "./run.ts";

const jobWith = (memory: string) =>
  `apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b, resources: {limits: {memory: ${memory}}}}]}}}
`;

it.each([
  ["512m", '"512m"', "m is a thousandth of a byte: write 512M or 512Mi."],
  ["1.5m", '"2m"', "m is a thousandth of a byte: write 1.5M or 1.5Mi."],
  [
    "1.6Gi",
    '"1717986918400m"',
    "Write 1717986919, the next whole number: 1.6Gi is no whole number of bytes.",
  ],
  // As the server stores 1.6Gi.
  [
    "1717986918400m",
    '"1717986918400m"',
    "Write 1717986919, the next whole number: 1717986918400m is no whole number of bytes.",
  ],
  ["0.5", '"500m"', "Add a suffix such as Mi or Gi: without one, the number counts bytes."],
])("get advice from check, in terms of what is written: %s", async (memory, shown, advice) => {
  const { stdout } = await jobwright(["check", "-", "--format", "json"], { stdin: jobWith(memory) });
  expect(JSON.parse(stdout).findings).toMatchObject([
    {
      severity: "warning",
      field: "spec.template.spec.containers[0].resources.limits[memory]",
      message: `fractional byte value ${shown} is invalid, must be an integer`,
      advice,
    },
  ]);
});

it("get the same advice from render", async () => {
  put(
    "m.ts",
    `${head}export default job("a").template(t => t.restartPolicy("Never").container("a", "b", c => c.resources({ limits: { memory: "512m" } })));`,
  );
  const { code, stderr } = await render("m.ts");
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /fractional byte value "512m" .*\n(?:.*\n)*? +(?:= )?m is a thousandth of a byte: write 512M or 512Mi\.\n/,
  );
});
