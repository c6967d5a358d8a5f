import type { Container, ContainerResizePolicy, ContainerRestartRule } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { checkUnique, checkWord, enter, type Fields } from "../walk.ts";

/**
 * Refuses an unknown restart policy of a container, rules without a policy, and bad rules. An init container without
 * a policy has its rules not looked at.
 *
 * @see core/validation validateContainerRestartPolicy
 * @see core/validation validateInitContainerRestartPolicy
 */
export function validateContainerRestartPolicy(container: Container, errors: Errors, isInit = false): void {
  const { restartPolicy, restartPolicyRules: rules = [] } = container;
  if (restartPolicy === undefined) {
    if (rules.length === 0) return;
    errors.required("restartPolicy", "must specify restartPolicy when restart rules are used");
    if (isInit) return;
  }
  enter(container, "restartPolicy", errors, "Always Never OnFailure");
  errors.atMostItems("restartPolicyRules", rules.length, 20);
  enter(container, "restartPolicyRules", errors, restartRule);
}

const restartRule: Fields<ContainerRestartRule> = {
  action: ["", "Restart RestartAllContainers"],
  "": ({ exitCodes }, errors) => {
    if (!exitCodes) errors.required("exitCodes", "must be specified");
  },
  exitCodes: {
    operator: ["", "In NotIn"],
    "": ({ values = [] }, errors) => errors.atMostItems("values", values.length, 255),
  },
};

/**
 * Refuses resize policies of other resources than cpu and memory, unknown ones, two of one resource, and a restart
 * in a pod that never restarts. But for the duplicates, the server's paths have no index.
 *
 * @see core/validation validateResizePolicy
 */
export function validateResizePolicies(
  policies: readonly ContainerResizePolicy[],
  errors: Errors,
  podRestartPolicy: string,
): void {
  const resources = new Set<string>();
  const check = (value: string, known: string) =>
    value ? checkWord("", value, errors, known) : errors.required("");
  policies.forEach(({ resourceName = "", restartPolicy = "" }, i) => {
    checkUnique(resources, resourceName, `[${i}]`, errors, true);
    check(resourceName, "cpu memory");
    check(restartPolicy, "NotRequired RestartContainer");
    if (podRestartPolicy === "Never" && restartPolicy !== "NotRequired") {
      errors.invalid("", restartPolicy, "must be 'NotRequired' when pod `restartPolicy` is 'Never'", true);
    }
  });
}
