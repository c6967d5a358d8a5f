import { job } from "jobwright";

export const indexedJob = job("indexed-job")
  .indexed(5, { parallelism: 3 })
  .template(t =>
    t
      .restartPolicy("Never")
      .container("worker", "docker.io/library/busybox", c =>
        c.command("rev", "/input/data.txt").volumeMount("input", "/input"),
      )
      .volume("input", v =>
        v.downwardAPI(d =>
          d.item(i =>
            i
              .fieldRef("metadata.annotations['batch.kubernetes.io/job-completion-index']")
              .path("data.txt"),
          ),
        ),
      ),
  );
