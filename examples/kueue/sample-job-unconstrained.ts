// Six Pods wherever there is room. Kueue: "Topology Aware Scheduling".
import { container, job } from "jobwright";

const dummy = container("dummy-job", "registry.k8s.io/e2e-test-images/agnhost:2.53")
  .args("pause")
  .resources(r => r.requests({ cpu: "1", memory: "200Mi" }));

export const tasUnconstrained = job()
  .generateName("tas-sample-unconstrained")
  .label("kueue.x-k8s.io/queue-name", "tas-user-queue")
  .completionMode("Indexed")
  .completions(6)
  .parallelism(6)
  .template(t =>
    t
      .annotation("kueue.x-k8s.io/podset-unconstrained-topology", "true")
      .restartPolicy("Never")
      .container(dummy),
  );

process.stdout.write(tasUnconstrained.toYaml());
