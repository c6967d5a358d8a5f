import { cronJob, job, toYaml } from "jobwright";

console.log(
  toYaml([
    // kubectl create job pi --image=perl:5.34 --dry-run=client -o yaml -- perl -v
    job.run("pi", "perl:5.34", "perl", "-v"),
    // kubectl create cronjob pi-nightly --schedule='30 2 * * *' --image=perl:5.34 --dry-run=client -o yaml -- perl -v
    cronJob.run("pi-nightly", "30 2 * * *", "perl:5.34", "perl", "-v"),
  ]),
);
