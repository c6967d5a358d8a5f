import { dryRunCreate } from "jobwright";
import { adviceFor, errorReference, errorReferences } from "jobwright/reference";

const answer = dryRunCreate({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi" },
  spec: { template: { spec: { containers: [{ name: "pi", image: "perl:5.34" }] } } },
});

if (!answer.ok)
  for (const error of answer.errors) {
    console.log(`${error.field}: ${error.message}`);
    console.log(adviceFor(error));
    console.log(errorReference(error)?.details);
  }
console.log(errorReferences().length > 100);
