import { job } from "jobwright";
import { failed, podsOf } from "jobwright/testing";

const pi = job("pi")
  .completions(4)
  .parallelism(2)
  .template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));

const late = failed(pi, { reason: "DeadlineExceeded", succeeded: 1, failed: 3 });

for (const { metadata, status } of podsOf(late)) {
  const code = status.containerStatuses?.[0]?.state.terminated?.exitCode;
  console.log(status.phase, code, metadata.deletionTimestamp ?? "not deleted");
}
