import { job } from "jobwright";

console.log(job.run("pi", "perl:5.34", "perl", "-Mbignum=bpi", "-wle", "print bpi(100)").toYaml());
