import { container, job, toYaml } from "jobwright";

const base = job().label("app", "sweep").backoffLimit(0);
const train = container("main", "ghcr.io/example/train:1.0.0");

const sweep = [0.1, 0.01].map((rate, i) =>
  base
    .name(`sweep-${i}`)
    .template(t => t.restartPolicy("Never").container(train.args("--rate", String(rate)))),
);

console.log(toYaml(sweep));
