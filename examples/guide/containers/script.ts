import { container, job } from "jobwright";

const files = ["orders.csv", "Bob's list.csv"];

const pack = container("pack", "docker.io/library/busybox:1.37").sh`
  set -eu
  for file in ${files}; do
    gzip "/data/$file"
  done
`;

console.log(
  job("pack")
    .template(t => t.restartPolicy("Never").container(pack))
    .toYaml(),
);
