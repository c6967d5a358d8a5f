import { fieldError, lineOf } from "../faults/field-error.ts";
import type { JobLike } from "../models/client.ts";
import type { Container, PodSpec } from "../models/index.ts";
import { parseQuantity, type Quantity } from "../quantity/quantity.ts";
import { isCompute, isHugePages } from "../validation/core/resource-names.ts";
import { nonnegative } from "../validation/formats/number.ts";
import { setDefaults } from "./create.ts";
import { decodeOrThrow } from "./decode-data.ts";
import { InvalidError } from "./invalid-error.ts";
import { jobSpecOf } from "./job-spec-of.ts";
import { badRequest } from "./status.ts";

/** The amounts by the name of the resource. */
export type ResourceTotals = Readonly<Record<string, Quantity>>;

type Totals = Map<string, Quantity>;

const totals = (list: Readonly<Record<string, string>> = {}): Totals =>
  new Map(Object.entries(list).map(([name, text]) => [name, parseQuantity(text)]));

function add(sum: Totals, more: Totals): void {
  for (const [name, amount] of more) sum.set(name, sum.get(name)?.add(amount) ?? amount);
}

function raise(most: Totals, name: string, amount: Quantity): void {
  const had = most.get(name);
  if (had === undefined || amount.compare(had) > 0) most.set(name, amount);
}

/**
 * Returns what a container requests once it is in a Pod: a limit counts where there is no request.
 *
 * @see core/v1 SetDefaults_Pod
 */
const requestsOf = ({ resources }: Container): Totals =>
  totals({ ...resources?.limits, ...resources?.requests });

/**
 * Returns the sum over the containers and sidecars, but no less than any init container takes beside the sidecars before it.
 *
 * @see component-helpers/resource AggregateContainerRequests
 */
function containerRequests({ containers, initContainers = [] }: PodSpec): Totals {
  const sum: Totals = new Map();
  for (const container of containers ?? []) add(sum, requestsOf(container));
  // What only sidecars request is in the sum already, so the loop over an init container's own requests is enough.
  const sidecars: Totals = new Map();
  const most: Totals = new Map();
  for (const container of initContainers) {
    const own = requestsOf(container);
    if (container.restartPolicy === "Always") {
      add(sum, own);
      add(sidecars, own);
    } else {
      for (const [name, amount] of own) {
        const beside = sidecars.get(name);
        raise(most, name, beside === undefined ? amount : amount.add(beside));
      }
    }
  }
  for (const [name, amount] of most) raise(sum, name, amount);
  return sum;
}

const isPodLevel = (name: string) => isCompute(name) || isHugePages(name);

/**
 * Returns what the scheduler counts for a Pod of a template.
 *
 * A Pod's own requests replace those of its containers. Its limits do so if neither has a request; limits of huge pages always do.
 *
 * @see component-helpers/resource PodRequests
 * @see api/pod DefaultPodLevelResources
 */
function podRequests(spec: PodSpec): Totals {
  const sum = containerRequests(spec);
  const { resources, overhead } = spec;
  // No Pod gets more huge pages than it requested, so a limit is always a request.
  for (const [name, amount] of totals(resources?.limits))
    if (isPodLevel(name) && (!sum.has(name) || isHugePages(name))) sum.set(name, amount);
  for (const [name, amount] of totals(resources?.requests)) if (isPodLevel(name)) sum.set(name, amount);
  add(sum, totals(overhead));
  return sum;
}

/**
 * Returns the resources that all Pods of a Job that run at the same time request, by the rules of the scheduler of Kubernetes 1.37.
 *
 * A Pod requests the sum over its containers and sidecars or, if that is more, what an init container needs together with the sidecars that
 * started before it. The Pod's own `resources` replace this amount, and `overhead` is added to it. A limit counts where there is no
 * request. The result is multiplied by the number of Pods at one time: `parallelism` (default 1), but at most `completions`, if that is
 * set. It is the most that the Job asks for, so `suspend` makes no difference. For a CronJob, it is what one of its Jobs requests.
 *
 * @throws InvalidError when the manifest is no Job or CronJob, when it holds what neither can hold, and for a number of Pods below 0.
 * @throws QuantityError when the last digits of two amounts to add are more than 10,000 places apart, and when a total would have an
 *   exponent over 1,000,000,000.
 * @example
 * const { cpu, memory } = totalRequests(job);
 * if (cpu?.compare("64") === 1) throw new Error(`${cpu} CPUs are too many`);
 * @see https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#resource-sharing-within-containers
 */
export function totalRequests(manifest: JobLike): ResourceTotals {
  const object = decodeOrThrow(manifest);
  setDefaults(object);
  const { parallelism = 1, completions = parallelism, template } = jobSpecOf(object);
  const pods = Math.min(parallelism, completions);
  const fault = nonnegative(pods);
  if (fault) {
    const field = `spec.${object.kind === "CronJob" ? "jobTemplate.spec." : ""}${pods === parallelism ? "parallelism" : "completions"}`;
    const error = fieldError("FieldValueInvalid", field, pods, fault);
    throw new InvalidError(badRequest(lineOf(error)), [error]);
  }
  const sum = podRequests(template.spec);
  return Object.fromEntries([...sum].map(([name, amount]) => [name, amount.multiply(pods)]));
}
