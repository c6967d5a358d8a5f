import { job } from "jobwright";
import { failed, pod } from "jobwright/testing";

const pi = job("pi")
  .backoffLimit(1)
  .template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));

const fixture = failed(pi, { at: new Date("2026-01-01T00:05:00Z") });
const pods = Array.from({ length: fixture.status.failed ?? 0 }, (_, nth) =>
  pod(fixture, { nth, exitCode: 137, startedAt: new Date(Date.UTC(2026, 0, 1, 0, 2 * nth)) }),
);

for (const { metadata, status } of pods)
  console.log(metadata.name, status.phase, status.containerStatuses?.[0]?.state.terminated);
