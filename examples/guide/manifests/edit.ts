import { cronJob, type Job, job, toYaml } from "jobwright";
import { parseManifests } from "jobwright/read";

const text = `
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

/** Adds a sidecar to every Job and CronJob. */
const withProxy = parseManifests(text, { file: "report.yaml" }).map(manifest =>
  manifest.kind === "Job" ? proxied(manifest) : cronJob.from(manifest),
);

function proxied(manifest: Job) {
  const spec = manifest.spec.template;
  return job.from(manifest).template({
    ...spec,
    spec: {
      ...spec.spec,
      initContainers: [
        ...(spec.spec.initContainers ?? []),
        { name: "proxy", image: "ghcr.io/example/proxy:1.0.0", restartPolicy: "Always" },
      ],
    },
  });
}

console.log(toYaml(withProxy));
