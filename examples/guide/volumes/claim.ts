import { job } from "jobwright";

const train = job("train").template(t =>
  t
    .restartPolicy("Never")
    .volume("datasets", v => v.persistentVolumeClaim("datasets", p => p.readOnly(true)))
    .volume("scratch", v => v.emptyDir({ sizeLimit: "20Gi" }))
    .container("train", "ghcr.io/example/trainer:3.2.0", c =>
      c.volumeMount("datasets", "/datasets", m => m.readOnly(true)).volumeMount("scratch", "/tmp"),
    ),
);

console.log(train.toYaml());
