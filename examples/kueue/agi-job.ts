// A suspended Job that waits in a queue, with a priority class of its own. Kueue: KueueViz examples.
import { container, job } from "jobwright";

const brain = container("agi-training-brain", "gcr.io/google-containers/busybox:latest")
  .command("sh", "-c", 'echo "Training AGI ... this may take a while ..." && sleep 600')
  .resources({ requests: { cpu: "50m", memory: "100Mi" } });

export const agiJob = job()
  .generateName("agi-")
  .labels({
    "kueue.x-k8s.io/queue-name": "agi-model-queue",
    "kueue.x-k8s.io/priority-class": "long-term-research",
  })
  .parallelism(3)
  .completions(3)
  .suspend(true)
  .template(t => t.restartPolicy("Never").container(brain));

process.stdout.write(agiJob.toYaml());
