import type { V1Job } from "@kubernetes/client-node";
import { dryRunCreate } from "jobwright";

const pi: V1Job = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi" },
  spec: {
    completions: 3,
    completionMode: "indexed",
    template: { spec: { containers: [{ name: "pi", image: "perl:5.34" }] } },
  },
};

const answer = dryRunCreate(pi);
if (!answer.ok) for (const { field, message } of answer.errors) console.log(`${field}: ${message}`);
