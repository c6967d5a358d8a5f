import { explainUpdate, job } from "jobwright";
import { running } from "jobwright/testing";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
const changed = pi
  .parallelism(2)
  .template(t => t.restartPolicy("Never").container("pi", "perl:5.40"))
  .build();

const { verdict, text } = explainUpdate(running(pi), changed, { file: "pi.yaml" });
console.log(verdict);
console.log(text);
