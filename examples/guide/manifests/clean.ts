import { clean, job, toYaml } from "jobwright";
import { complete } from "jobwright/testing";

// A Job as `kubectl get job pi -o yaml` shows it. Here a fixture stands for the one in your cluster.
const live = complete(job.run("pi", "perl:5.34", "perl", "-v"));

console.log(toYaml(clean(live, { defaults: false })));
