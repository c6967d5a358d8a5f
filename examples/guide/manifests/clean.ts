import { clean, job, toYaml } from "jobwright";
import { complete } from "jobwright/testing";

// As `kubectl get job pi -o yaml` shows it: a fixture here, of your cluster there.
const live = complete(job.run("pi", "perl:5.34", "perl", "-v"));

console.log(toYaml(clean(live, { defaults: false })));
