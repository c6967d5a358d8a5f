import type { Container, ContainerRestartRuleOnExitCodes } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { checkKnown, checkRequiredKnown } from "./faults.ts";
import { checkUnique, enter } from "./walk.ts";

/**
 * Refuses an unknown restart policy of a container, rules without a policy, and bad rules. An init container without
 * a policy has its rules not looked at.
 *
 * @see core/validation validateContainerRestartPolicy
 * @see core/validation validateInitContainerRestartPolicy
 */
export function validateContainerRestartPolicy(
  container: Container,
  path: Path,
  errors: Errors,
  isInit = false,
): void {
  const { restartPolicy, restartPolicyRules: rules = [] } = container;
  if (restartPolicy === undefined && rules.length > 0) {
    errors.required(path.child("restartPolicy"), "must specify restartPolicy when restart rules are used");
    if (isInit) return;
  }
  checkKnown(errors, path, "restartPolicy", restartPolicy, ["Always", "Never", "OnFailure"]);
  if (rules.length > 20) errors.tooMany(path.child("restartPolicyRules"), rules.length, 20);
  enter(container, "restartPolicyRules", path, errors, (rule, here) => {
    checkKnown(errors, here, "action", rule.action ?? "", ["Restart", "RestartAllContainers"]);
    const checkExitCodes = (exitCodes: ContainerRestartRuleOnExitCodes, codes: Path) => {
      const { operator, values = [] } = exitCodes;
      checkKnown(errors, codes, "operator", operator ?? "", ["In", "NotIn"]);
      if (values.length > 255) errors.tooMany(codes.child("values"), values.length, 255);
    };
    if (rule.exitCodes) enter(rule, "exitCodes", here, errors, checkExitCodes);
    else errors.required(here.child("exitCodes"), "must be specified");
  });
}

/**
 * Refuses resize policies of other resources than cpu and memory, unknown ones, two of one resource, and a restart
 * in a pod that never restarts. But for the duplicates, the server's paths have no index.
 *
 * @see core/validation validateResizePolicy
 */
export function validateResizePolicy(
  container: Container,
  path: Path,
  errors: Errors,
  podRestartPolicy: string,
): void {
  const resources = new Set<string>();
  enter(container, "resizePolicy", path, errors, ({ resourceName = "", restartPolicy = "" }, item) => {
    const check = (value: string, known: readonly string[]) =>
      checkRequiredKnown(errors, path, "resizePolicy", value, known);
    checkUnique(resources, resourceName, item, errors, true);
    check(resourceName, ["cpu", "memory"]);
    check(restartPolicy, ["NotRequired", "RestartContainer"]);
    if (podRestartPolicy === "Never" && restartPolicy !== "NotRequired") {
      const detail = "must be 'NotRequired' when pod `restartPolicy` is 'Never'";
      errors.invalid(path.child("resizePolicy"), restartPolicy, detail, true);
    }
  });
}
