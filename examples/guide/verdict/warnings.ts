import { dryRunCreate, job } from "jobwright";

const pi = job("pi")
  .template(t =>
    t
      .restartPolicy("Never")
      .nodeLabel("beta.kubernetes.io/arch", "amd64")
      .container("pi", "perl:5.34", c => c.envVar("DIGITS", "100").envVar("DIGITS", "200")),
  )
  .build();

for (const warning of dryRunCreate(pi).warnings) console.log(`Warning: ${warning}`);
