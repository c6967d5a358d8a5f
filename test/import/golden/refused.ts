// `as never`: a value that the types do not know, kept as it was.

import { cronJob } from "jobwright";

// The server refuses this:
// - spec.schedule: Invalid value: "every day": expected exactly 5 fields, found 2: [every day]
// - spec.concurrencyPolicy: Unsupported value: "Sometimes": supported values: "Allow", "Forbid", "Replace"
// - spec.jobTemplate.spec.template.spec.containers[0].name: Required value
// - spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
export const refused = cronJob("refused", "every day")
  .concurrencyPolicy("Sometimes" as never)
  .jobTemplate(j =>
    j.template(t => t.restartPolicy("Always" as never).container(c => c.image("busybox"))),
  );
