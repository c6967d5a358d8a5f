import { job } from "jobwright";
import { pod } from "jobwright/testing";

const pi = job("pi").template(t => t.restartPolicy("OnFailure").container("pi", "perl:5.34"));

const pods = [
  pod(pi, { waiting: { reason: "ImagePullBackOff" } }),
  pod(pi, { waiting: { reason: "CrashLoopBackOff" }, terminated: { reason: "OOMKilled" }, restarts: 4 }),
  pod(pi, { reason: "Evicted" }),
];

for (const { status } of pods) {
  const [container] = status.containerStatuses ?? [];
  console.log(status.phase, status.reason ?? container?.state.waiting?.reason, container?.restartCount);
}
