// Forty Pods in one block of racks, if that is possible. Kueue: "Topology Aware Scheduling".
import { container, job } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("pause")
  .resources(r => r.requests({ cpu: "1", memory: "200Mi" }));

export const tasPreferred = job()
  .generateName("tas-sample-preferred")
  .label("kueue.x-k8s.io/queue-name", "tas-user-queue")
  .completionMode("Indexed")
  .completions(40)
  .parallelism(40)
  .template(t =>
    t
      .annotation("kueue.x-k8s.io/podset-preferred-topology", "cloud.provider.com/topology-block")
      .restartPolicy("Never")
      .container(dummy),
  );

process.stdout.write(tasPreferred.toYaml());
