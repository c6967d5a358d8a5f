import { job, outcome } from "jobwright";
import { complete, deleting, pending, running } from "jobwright/testing";

const added = pending(job.run("pi", "perl:5.34", "perl", "-v"));
const started = running(added);
const ended = complete(started);

const events = [
  { type: "ADDED", object: added },
  ...[started, ended, deleting(ended)].map(object => ({ type: "MODIFIED", object })),
];
for (const { type, object } of events)
  console.log(type, object.metadata.resourceVersion, outcome(object).state);
