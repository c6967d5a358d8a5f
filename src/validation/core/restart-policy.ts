import type { Container, ContainerRestartRule } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { checkKnown } from "./faults.ts";

const withoutPolicy = "must specify restartPolicy when restart rules are used";

/**
 * Refuses an unknown restart policy of a container, rules without a policy, and bad rules.
 *
 * @see core/validation validateContainerRestartPolicy
 */
export function validateContainerRestartPolicy(container: Container, path: Path, errors: Errors): void {
  const { restartPolicy, restartPolicyRules: rules = [] } = container;
  if (restartPolicy === undefined) {
    if (rules.length === 0) return;
    errors.required(path.child("restartPolicy"), withoutPolicy);
  } else checkKnown(errors, path, "restartPolicy", restartPolicy, ["Always", "Never", "OnFailure"]);
  if (rules.length > 20) errors.tooMany(path.child("restartPolicyRules"), rules.length, 20);
  for (let i = 0; i < rules.length; i++) {
    const { action = "", exitCodes } = rules[i] as ContainerRestartRule;
    const here = path.child("restartPolicyRules").index(i);
    checkKnown(errors, here, "action", action, ["Restart", "RestartAllContainers"]);
    if (exitCodes === undefined) errors.required(here.child("exitCodes"), "must be specified");
    else {
      const { operator = "", values = [] } = exitCodes;
      checkKnown(errors, here.child("exitCodes"), "operator", operator, ["In", "NotIn"]);
      if (values.length > 255) errors.tooMany(here.child("exitCodes").child("values"), values.length, 255);
    }
  }
}

/**
 * The same for an init container, whose rules are looked at only when it has a policy.
 *
 * @see core/validation validateInitContainerRestartPolicy
 */
export function validateInitContainerRestartPolicy(container: Container, path: Path, errors: Errors): void {
  if (container.restartPolicy !== undefined) validateContainerRestartPolicy(container, path, errors);
  else if (container.restartPolicyRules?.length) errors.required(path.child("restartPolicy"), withoutPolicy);
}

/**
 * Refuses resize policies of other resources than cpu and memory, unknown ones, two of one resource, and a restart
 * in a pod that never restarts.
 *
 * @see core/validation validateResizePolicy
 */
export function validateResizePolicy(
  container: Container,
  podRestartPolicy: string | undefined,
  path: Path,
  errors: Errors,
): void {
  const policies = container.resizePolicy;
  if (policies === undefined) return;
  const here = path.child("resizePolicy");
  const resources = new Set<string>();
  policies.forEach(({ resourceName = "", restartPolicy = "" }, i) => {
    if (resources.has(resourceName)) {
      errors.duplicate(here.index(i), resourceName, true);
    }
    resources.add(resourceName);
    if (resourceName === "") errors.required(here);
    else if (resourceName !== "cpu" && resourceName !== "memory") {
      errors.notSupported(here, resourceName, ["cpu", "memory"]);
    }
    if (restartPolicy === "") errors.required(here);
    else if (restartPolicy !== "NotRequired" && restartPolicy !== "RestartContainer") {
      errors.notSupported(here, restartPolicy, ["NotRequired", "RestartContainer"]);
    }
    if (podRestartPolicy === "Never" && restartPolicy !== "NotRequired") {
      const detail = "must be 'NotRequired' when pod `restartPolicy` is 'Never'";
      errors.invalid(here, restartPolicy, detail, true);
    }
  });
}
