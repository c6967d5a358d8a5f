import { diff, job } from "jobwright";
import { running } from "jobwright/testing";

const pi = job.run("pi", "perl:5.34", "perl", "-v");
const live = running(pi);

console.log(diff(live, pi.build()).equal);
console.log(diff(live, pi.parallelism(3).backoffLimit(6).build()).text);
