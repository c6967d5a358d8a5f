// Twenty training Jobs from one base: each combination of learning rate and batch size is a Job of its own.
import { container, job, podTemplate, toYaml } from "jobwright";

const learningRates = [0.0003, 0.001, 0.003, 0.01, 0.03];
const batchSizes = [32, 64, 128, 256];

const base = job()
  .namespace("research")
  .label("app", "sweep")
  .backoffLimit(3)
  .activeDeadlineSeconds(6 * 3600)
  .ttlSecondsAfterFinished(24 * 3600)
  .podFailurePolicy(p => p.rule(r => r.action("Ignore").onPodCondition("DisruptionTarget")));

const pods = podTemplate()
  .label("app", "sweep")
  .restartPolicy("Never")
  .nodeLabel("node.kubernetes.io/instance-type", "g5.xlarge")
  .toleration({ key: "nvidia.com/gpu", operator: "Exists", effect: "NoSchedule" })
  .volume(v => v.name("datasets").persistentVolumeClaim({ claimName: "datasets", readOnly: true }));

const train = container("train", "ghcr.io/example/trainer:3.2.0")
  .args("--epochs=40", "--data=/datasets/cifar-100")
  .volumeMount("datasets", "/datasets")
  .resources(r =>
    r
      .requests({ cpu: "2", memory: "12Gi", "nvidia.com/gpu": "1" })
      .limits({ memory: "12Gi", "nvidia.com/gpu": "1" }),
  );

const variants = learningRates.flatMap(rate => batchSizes.map(size => ({ rate, size })));

export const sweep = variants.map(({ rate, size }, i) =>
  base
    .name(`sweep-${i}`)
    .label("learning-rate", String(rate))
    .label("batch-size", String(size))
    .template(pods.container(train.env({ LEARNING_RATE: rate, BATCH_SIZE: size, SEED: 1 }))),
);

process.stdout.write(toYaml(sweep));
