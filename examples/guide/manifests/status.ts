import { dryRunUpdateStatus, job } from "jobwright";
import { running } from "jobwright/testing";

const live = running(job.run("pi", "perl:5.34", "perl", "-v"));
const answer = dryRunUpdateStatus(live, { ...live, status: { ...live.status, active: -1 } });

if (!answer.ok) for (const { field, message } of answer.errors) console.log(`${field}: ${message}`);
