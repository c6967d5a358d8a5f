import { job, podSecurity } from "jobwright";

const pi = job.run("pi", "perl:5.34", "perl", "-v").build();

console.log(podSecurity(pi, "baseline").allowed);
console.log(podSecurity(pi, "restricted").message);
