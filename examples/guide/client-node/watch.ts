import { BatchV1Api, type KubeConfig, makeInformer, type V1Job } from "@kubernetes/client-node";
import { type Outcome, outcome } from "jobwright";

type State = Outcome["state"];

/** Tells the state of each Job in a namespace, now and at each change. Returns the function that ends this. */
export async function follow(
  config: KubeConfig,
  namespace: string,
  tell: (name: string, state: State) => void,
): Promise<() => Promise<void>> {
  const api = config.makeApiClient(BatchV1Api);
  const path = `/apis/batch/v1/namespaces/${namespace}/jobs`;
  const informer = makeInformer(config, path, () => api.listNamespacedJob({ namespace }));
  const changed = (job: V1Job) => tell(job.metadata?.name ?? "", outcome(job).state);
  informer.on("add", changed);
  informer.on("update", changed);
  let ended = false;
  // An informer gives up after an error, also after the one that `stop` causes.
  informer.on("error", () => setTimeout(() => ended || informer.start(), 5000));
  await informer.start();
  return () => {
    ended = true;
    return informer.stop();
  };
}
