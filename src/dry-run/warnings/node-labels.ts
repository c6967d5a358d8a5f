import type { NodeSelectorTerm } from "../../models/index.ts";
import { labelValue } from "../../validation/formats/label.ts";

const use = (label: string) => `use "${label}" instead`;

/**
 * Returns the server's message about an outdated node label; undefined for any other.
 *
 * @see api/node GetNodeLabelDeprecatedMessage
 */
export function nodeLabelMessage(key: string): string | undefined {
  switch (key) {
    case "beta.kubernetes.io/arch":
    case "beta.kubernetes.io/os":
      return `deprecated since v1.14; ${use(key.slice(5))}`;
    case "failure-domain.beta.kubernetes.io/region":
    case "failure-domain.beta.kubernetes.io/zone":
      return `deprecated since v1.17; ${use(`topology.${key.slice(20)}`)}`;
    case "beta.kubernetes.io/instance-type":
      return `deprecated since v1.17; ${use("node.kubernetes.io/instance-type")}`;
    case "app.kubernetes.io/created-by":
      return "deprecated since v1.9";
    case "scheduler.alpha.kubernetes.io/preferAvoidPods":
      return "deprecated since v1.22; use Taints and Tolerations instead";
    case "node-role.kubernetes.io/master":
      return use("node-role.kubernetes.io/control-plane");
    default:
      return undefined;
  }
}

/**
 * Appends the warnings about a term of a node affinity: outdated labels and, where the rules do not check values, those that no label can
 * have.
 *
 * @see api/node GetWarningsForNodeSelectorTerm
 */
export function nodeSelectorTermWarnings(
  term: NodeSelectorTerm,
  at: string,
  checkValues: boolean,
  warnings: string[],
): void {
  term.matchExpressions?.forEach(({ key = "", values }, i) => {
    const place = `${at}.matchExpressions[${i}]`;
    const message = nodeLabelMessage(key);
    if (message !== undefined) warnings.push(`${place}.key: ${key} is ${message}`);
    if (!checkValues) return;
    values?.forEach((value, j) => {
      for (const fault of labelValue(value)) {
        warnings.push(`${place}.values[${j}]: ${value} is invalid, ${fault}`);
      }
    });
  });
}
