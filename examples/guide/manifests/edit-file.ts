import { type Job, job, toYaml } from "jobwright";
import { parseYaml } from "jobwright/read";

const text = `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  region: north
---
apiVersion: batch/v1
kind: Job
metadata:
  name: report
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: report
        image: ghcr.io/example/report:1.0.0
`;

const isReport = (value: unknown): value is Job => {
  const { kind, metadata } = value as Partial<Job>;
  return kind === "Job" && metadata?.name === "report";
};

const documents = parseYaml(text).map(document =>
  isReport(document) ? job.from(document).backoffLimit(2).build() : document,
);

console.log(toYaml(documents as object[], { keepOrder: true }));
