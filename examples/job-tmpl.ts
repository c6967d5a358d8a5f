// One Job for each item of a list. Kubernetes documentation: "Parallel Processing using Expansions".
import { container, job, toYaml } from "jobwright";

const processItem = (item: string) =>
  job(`process-item-${item}`)
    .label("jobgroup", "jobexample")
    .template(t =>
      t
        .name("jobexample")
        .label("jobgroup", "jobexample")
        .restartPolicy("Never")
        .container(
          container("c", "busybox:1.28").command("sh", "-c", `echo Processing item ${item} && sleep 5`),
        ),
    );

export const processItems = ["apple", "banana", "cherry"].map(processItem);

process.stdout.write(toYaml(processItems));
