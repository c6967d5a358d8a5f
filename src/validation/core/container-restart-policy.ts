import type { Container, ContainerRestartRule } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { enter, type Fields } from "../walk.ts";

/**
 * Validates a container's restart policy and its rules, which need a policy. The server does not check the rules of an
 * init container without a policy.
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
  errors.atMostItems("restartPolicyRules", rules, 20);
  enter(container, "restartPolicyRules", errors, restartRule);
}

const restartRule: Fields<ContainerRestartRule> = {
  action: ["", "Restart RestartAllContainers"],
  "": ({ exitCodes }, errors) => {
    if (!exitCodes) errors.required("exitCodes", "must be specified");
  },
  exitCodes: {
    operator: ["", "In NotIn"],
    "": ({ values = [] }, errors) => errors.atMostItems("values", values, 255),
  },
};
