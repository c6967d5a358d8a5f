// The page on checking lists every key of the JSON that the command prints.
import { expect, it } from "vitest";
import { jobwright } from "../cli/run.ts";
import { readPage } from "./pages.ts";

const manifest = `# Source: chart/templates/pi.yaml
apiVersion: batch/v1
kind: Job
metadata: { name: pi }
spec: { backoffLimit: -1, template: { spec: { restartPolicy: Never, containers: [{ name: pi, image: perl }] } } }
`;

it("the page on checking lists every key of the command's JSON", async () => {
  const { stdout } = await jobwright(["check", "--format", "json", "-"], { stdin: manifest });
  const { summary, findings, objects, ...rest } = JSON.parse(stdout);
  const section = readPage("checking.md").split("## The JSON for scripts\n")[1]?.split("\n## ")[0] ?? "";
  const keys = [
    ...Object.keys(rest),
    ...Object.keys(summary).map(key => `summary.${key}`),
    "findings",
    "objects",
    ...Object.keys(findings[0]),
    ...Object.keys(objects[0]),
  ];
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter(key => !section.includes(`\`${key}\``))).toEqual([]);
});
