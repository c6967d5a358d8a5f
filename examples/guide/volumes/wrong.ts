import { InvalidError, job } from "jobwright";

const train = job("train").template(t =>
  t
    .restartPolicy("Never")
    .volume("data", v => v.emptyDir({}).persistentVolumeClaim("datasets"))
    .container("train", "ghcr.io/example/trainer:3.2.0", c => c.volumeMount("datasets", "/datasets")),
);

try {
  train.build();
} catch (error) {
  if (error instanceof InvalidError) console.log(error.message);
}
