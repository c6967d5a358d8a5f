import { job } from "jobwright";
import { newerFields } from "jobwright/reference";

const sweep = job("sweep")
  .indexed(10)
  .backoffLimitPerIndex(1)
  .managedBy("kueue.x-k8s.io/multikueue")
  .template(t => t.restartPolicy("Never").container("sweep", "busybox"))
  .build();

for (const version of ["1.28", "1.31", "1.37"])
  for (const { field, message } of newerFields(sweep, version)) console.log(`${field}: ${message}`);
