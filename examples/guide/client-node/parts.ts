import type { V1Job, V1Toleration } from "@kubernetes/client-node";
import { clean, job, type Toleration } from "jobwright";

// What another module of yours has, with the client's types.
const spot: V1Toleration[] = [{ key: "example.com/spot", operator: "Exists", effect: "NoSchedule" }];
const pi: V1Job = {
  metadata: { name: "pi" },
  spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "pi", image: "perl:5.34" }] } } },
};

const report = job("report").template(t =>
  t
    .restartPolicy("Never")
    .tolerations(spot as Toleration[])
    .container("report", "ghcr.io/example/report:1.0.0"),
);

console.log(report.build().spec.template.spec.tolerations);
console.log(job.from(clean(pi)).backoffLimit(2).build().spec.backoffLimit);
