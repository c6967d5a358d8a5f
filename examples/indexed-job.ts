// Five indexes, of which an init container looks up the work and a container does it.
// Kubernetes documentation: "Indexed Job for Parallel Processing with Static Work Assignment".
import { container, job, volume } from "jobwright";

const lookUp = `\
items=(foo bar baz qux xyz)
echo \${items[$JOB_COMPLETION_INDEX]} > /input/data.txt
`;

const input = container("input", "docker.io/library/bash")
  .command("bash", "-c", lookUp)
  .volumeMount("input", "/input");

const worker = container("worker", "docker.io/library/busybox")
  .command("rev", "/input/data.txt")
  .volumeMount("input", "/input");

export const indexedJob = job("indexed-job")
  .completionMode("Indexed")
  .completions(5)
  .parallelism(3)
  .template(t =>
    t.restartPolicy("Never").initContainer(input).container(worker).volume(volume("input").emptyDir({})),
  );

process.stdout.write(indexedJob.toYaml());
