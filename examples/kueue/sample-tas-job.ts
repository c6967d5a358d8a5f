// Two Jobs for a topology-aware cluster: one asks for a single host, the other for nothing. Kueue: "Setup MultiKueue Development Environment".
import { job, podTemplate, toYaml } from "jobwright";

const sameForBoth = (resources: { cpu: string; memory: string }) =>
  podTemplate()
    .restartPolicy("Never")
    .terminationGracePeriodSeconds(5)
    .container(c =>
      c
        .name("sample-container")
        .image("registry.k8s.io/e2e-test-images/agnhost:2.40")
        .args("pause")
        .resources({ requests: resources, limits: resources }),
    );

const inQueue = (name: string, pods: number) =>
  job(name)
    .namespace("default")
    .label("kueue.x-k8s.io/queue-name", "user-queue")
    .parallelism(pods)
    .completions(pods);

const onOneHost = inQueue("tas-sample-job", 2).template(
  sameForBoth({ cpu: "1", memory: "1Gi" }).annotation(
    "kueue.x-k8s.io/podset-required-topology",
    "kubernetes.io/hostname",
  ),
);

const anywhere = inQueue("implicit-tas-job", 3).template(sameForBoth({ cpu: "500m", memory: "512Mi" }));

export const tasJobs = [onOneHost, anywhere];

process.stdout.write(toYaml(tasJobs));
