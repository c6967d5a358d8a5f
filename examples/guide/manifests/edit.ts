import { container, job, podTemplate } from "jobwright";
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

const [report] = parseManifests(text, { file: "report.yaml" });
if (report?.kind !== "Job") throw new Error("report.yaml holds no Job");

const { template } = report.spec;
const edited = job
  .from(report)
  .backoffLimit(2)
  .template(
    podTemplate
      .from(template)
      .label("team", "billing")
      .containers(
        template.spec.containers.map(one =>
          one.name === "report" ? container.from(one).image("ghcr.io/example/report:1.1.0") : one,
        ),
      )
      .sidecar("proxy", "ghcr.io/example/proxy:1.0.0"),
  );

console.log(edited.toYaml());
