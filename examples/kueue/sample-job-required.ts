// Ten Pods that must run in one rack. Kueue: "Topology Aware Scheduling".
import { container, job } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("pause")
  .resources(r => r.requests({ cpu: "1", memory: "200Mi" }));

export const tasRequired = job()
  .generateName("tas-sample-required")
  .label("kueue.x-k8s.io/queue-name", "tas-user-queue")
  .completionMode("Indexed")
  .completions(10)
  .parallelism(10)
  .template(t =>
    t
      .annotation("kueue.x-k8s.io/podset-required-topology", "cloud.provider.com/topology-rack")
      .restartPolicy("Never")
      .container(dummy),
  );

process.stdout.write(tasRequired.toYaml());
