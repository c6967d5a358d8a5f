// What the server makes of the label keys by which a Pod finds its like.
import type { LabelSelector, ObjectMeta, PodAffinity, PodAffinityTerm, PodSpec } from "../../models/index.ts";

type Labels = NonNullable<ObjectMeta["labels"]>;

/** A selector, and the keys of the Pod's own labels that it is to ask for, or not to ask for. */
interface ByKeys {
  labelSelector?: LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
}

/** Adds the Pod's values of these keys to the selector. Without a selector, nothing is selected. */
function merge({ labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] }: ByKeys, labels: Labels): void {
  if (labelSelector === undefined) return;
  const added = (operator: "In" | "NotIn", keys: readonly string[]) =>
    keys.flatMap(key => {
      const value = labels[key];
      return value === undefined ? [] : [{ key, operator, values: [value] }];
    });
  const all = [...added("In", matchLabelKeys), ...added("NotIn", mismatchLabelKeys)];
  if (all.length > 0) labelSelector.matchExpressions = [...(labelSelector.matchExpressions ?? []), ...all];
}

const termsOf = (affinity: PodAffinity | undefined): PodAffinityTerm[] => [
  ...(affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(one => one.podAffinityTerm),
  ...(affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
];

/**
 * Merges `matchLabelKeys` and `mismatchLabelKeys` into their selectors, with the Pod's own labels.
 *
 * @see core/pod mutatePodAffinity
 * @see core/pod mutateTopologySpreadConstraints
 */
export function mergeLabelKeys({ affinity, topologySpreadConstraints }: PodSpec, labels: Labels): void {
  const terms = [...termsOf(affinity?.podAffinity), ...termsOf(affinity?.podAntiAffinity)];
  for (const one of [...terms, ...(topologySpreadConstraints ?? [])]) merge(one, labels);
}
