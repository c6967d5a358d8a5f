import { literal } from "./jobs.ts"; import { toYaml } from "jobwright"; import { writeFileSync } from "node:fs"; writeFileSync("/root/scratch/job.yaml", toYaml(literal(1)));
