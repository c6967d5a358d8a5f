import { job } from "jobwright";
import { expired, jobListOf, running } from "jobwright/testing";

const jobs = ["a", "b", "c"].map(name => running(job.run(name, "perl:5.34", "perl", "-v")));

/** What the code under test would read. */
function list(token?: string) {
  if (token === "too old") throw expired();
  return jobListOf(jobs, { limit: 2, continue: token });
}

const first = list();
const second = list(first.metadata.continue);
console.log([first, second].map(({ items }) => items.map(({ metadata }) => metadata.name)));
