// What 100 Jobs cost the type checker. It is counted and not timed, so that it does not depend on the machine.
import { join } from "node:path";
import { expect, it } from "vitest";
import { typecheck } from "../typecheck.ts";

const root = join(import.meta.dirname, "..", "..");

const jobOf = (i: number) => `
export const job${i} = job("job-${i}").namespace("batch").label("app", "worker").label("index", "${i}")
  .completions(5).parallelism(2).backoffLimit(4).ttlSecondsAfterFinished(3600)
  .template(t => t.label("app", "worker").restartPolicy("Never").serviceAccountName("worker")
    .container(c => c.name("worker").image("worker:${i}").command("worker", "--index", "${i}")
      .env({ PORT: 8080, MODE: "batch" })
      .resources(r => r.requests({ cpu: "500m", memory: "256Mi" }).limits({ memory: "512Mi" }))
      .volumeMount("data", "/data"))
    .volume(v => v.name("data").emptyDir({ sizeLimit: "1Gi" })))
  .build();`;

function countFor(jobs: number): number {
  const file = join(root, "test/builders/counted.ts");
  const text = `import { job } from "../../src/index.ts";${Array.from({ length: jobs }, (_, i) => jobOf(i)).join("")}`;
  const { diagnostics, instantiations } = typecheck(file, text);
  expect(diagnostics).toEqual([]);
  return instantiations;
}

it("100 Jobs make tsc instantiate fewer than 4,000 types, and hardly more than one Job does", () => {
  const one = countFor(1);
  const hundred = countFor(100);
  expect(hundred).toBeLessThan(4_000);
  expect(hundred - one).toBeLessThan(1_500);
});
