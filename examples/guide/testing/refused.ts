import { job } from "jobwright";
import { complete, failed, running } from "jobwright/testing";

const pi = job("pi")
  .completions(3)
  .backoffLimit(2)
  .template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));

/** The error of a fixture that refuses its options. */
function why(fixture: () => unknown): string {
  try {
    fixture();
    return "made";
  } catch (error) {
    return String(error);
  }
}

console.log(why(() => running(pi, { succeeded: 3 })));
console.log(why(() => complete(pi, { succeeded: 2 })));
console.log(why(() => failed(pi, { failed: 1 })));
console.log(why(() => running(pi.completions(0))));
