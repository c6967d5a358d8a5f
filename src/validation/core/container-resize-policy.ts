import type { ContainerResizePolicy } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { checkUnique, checkWord } from "../walk.ts";

/**
 * Validates resize policies: cpu or memory, each at most once, with a known policy, and no restart in a pod that never
 * restarts. The server's paths have no index here, except for duplicates.
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
