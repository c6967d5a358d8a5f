import type { ContainerResizePolicy } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { checkUnique, checkWord } from "../walk.ts";

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
