import { ApiObject, App, Chart, Yaml } from "cdk8s";
import { job } from "jobwright";

const migrate = job("migrate")
  .backoffLimit(1)
  .template(t => t.restartPolicy("Never").container("migrate", "ghcr.io/example/migrate:2.1.0"));

const chart = new Chart(new App(), "shop", { namespace: "shop", labels: { app: "shop" } });
new ApiObject(chart, "migrate", migrate.build());

console.log(Yaml.stringify(...chart.toJson()));
