import type {
  Affinity,
  NodeAffinity,
  NodeSelector,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodAffinity,
  PodAffinityTerm,
  PreferredSchedulingTerm,
  WeightedPodAffinityTerm,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { labelKey } from "../formats/key.ts";
import { validateLabelSelector, validateLabelSelectorRequirement } from "../meta/label-selector.ts";
import type { Path } from "../path.ts";
import { validateMatchLabelKeys } from "./label-keys.ts";
import { enter, enterAll } from "./walk.ts";

const required = "requiredDuringSchedulingIgnoredDuringExecution";
const preferred = "preferredDuringSchedulingIgnoredDuringExecution";

/**
 * Refuses what is wrong with the three kinds of affinity.
 *
 * @see core/validation validateAffinity
 */
export function validateAffinity(affinity: Affinity, path: Path, errors: Errors): void {
  enterAll(affinity, path, errors, affinities);
}

const affinities = {
  nodeAffinity: validateNodeAffinity,
  podAffinity: validatePodAffinity,
  podAntiAffinity: validatePodAffinity,
};

/**
 * Refuses what is wrong with the terms that nodes must, or should, meet. Bad label values pass in the latter.
 *
 * @see core/validation validateNodeAffinity
 * @see core/validation ValidatePreferredSchedulingTerms
 */
function validateNodeAffinity(affinity: NodeAffinity, path: Path, errors: Errors): void {
  enter(affinity, required, path, errors, validateNodeSelector);
  enter(affinity, preferred, path, errors, (term: PreferredSchedulingTerm, here) => {
    checkWeight(term, here, errors);
    enter(term, "preference", here, errors, validateNodeSelectorTerm, true);
  });
}

/**
 * Refuses a selector without terms, and what is wrong with them.
 *
 * @see core/validation ValidateNodeSelector
 */
function validateNodeSelector(selector: NodeSelector, path: Path, errors: Errors): void {
  if (!selector.nodeSelectorTerms?.length) {
    errors.required(path.child("nodeSelectorTerms"), "must have at least one node selector term");
  }
  enter(selector, "nodeSelectorTerms", path, errors, validateNodeSelectorTerm, false);
}

/** Refuses a weight out of its range. */
function checkWeight({ weight = 0 }: { weight?: number }, path: Path, errors: Errors): void {
  if (weight <= 0 || weight > 100) errors.invalid(path.child("weight"), weight, "must be in the range 1-100");
}

/**
 * Refuses what is wrong with the requirements of labels and of fields.
 *
 * @see core/validation ValidateNodeSelectorTerm
 */
function validateNodeSelectorTerm(
  term: NodeSelectorTerm,
  path: Path,
  errors: Errors,
  anyValue: boolean,
): void {
  enter(term, "matchExpressions", path, errors, validateNodeSelectorRequirement, anyValue);
  enter(term, "matchFields", path, errors, validateNodeFieldSelectorRequirement);
}

/**
 * Refuses what is wrong with a requirement: the rules of label selectors, and two operators more, with one value.
 *
 * @see core/validation ValidateNodeSelectorRequirement
 */
function validateNodeSelectorRequirement(
  { key, operator, values = [] }: NodeSelectorRequirement,
  path: Path,
  errors: Errors,
  anyValue: boolean,
): void {
  let known = operator;
  if (operator === "Gt" || operator === "Lt") {
    if (values.length !== 1) {
      errors.required(path.child("values"), "must be specified single value when `operator` is 'Lt' or 'Gt'");
    }
    known = values.length === 0 ? "Exists" : "In";
  }
  validateLabelSelectorRequirement({ key, operator: known as "In", values }, path, errors, anyValue);
}

/**
 * Refuses other fields than the node's name, other operators than `In` and `NotIn`, and other than one value.
 *
 * @see core/validation ValidateNodeFieldSelectorRequirement
 */
function validateNodeFieldSelectorRequirement(
  requirement: NodeSelectorRequirement,
  path: Path,
  errors: Errors,
): void {
  const { key = "", operator, values = [] } = requirement;
  if (operator !== "In" && operator !== "NotIn") {
    errors.invalid(path.child("operator"), operator ?? "", "not a valid selector operator", true);
  } else if (values.length !== 1) {
    const detail = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector";
    errors.required(path.child("values"), detail);
  }
  if (key !== "metadata.name") errors.invalid(path.child("key"), key, "not a valid field selector key");
  else enter(requirement, "values", path, errors, dns1123Subdomain);
}

/**
 * Refuses what is wrong with the terms that other pods must, or should, meet.
 *
 * @see core/validation validatePodAffinity
 * @see core/validation validatePodAntiAffinity
 * @see core/validation validatePodAffinityTerms
 * @see core/validation validateWeightedPodAffinityTerms
 */
function validatePodAffinity(affinity: PodAffinity, path: Path, errors: Errors): void {
  enter(affinity, required, path, errors, validatePodAffinityTerm);
  enter(affinity, preferred, path, errors, (term: WeightedPodAffinityTerm, here) => {
    checkWeight(term, here, errors);
    validatePodAffinityTerm(term.podAffinityTerm ?? {}, here.child("podAffinityTerm"), errors);
  });
}

/**
 * Refuses bad selectors of pods and of their namespaces.
 *
 * @see core/validation ValidatePodAffinityTermSelector
 */
export function validatePodAffinityTermSelector(
  term: Partial<PodAffinityTerm>,
  path: Path,
  errors: Errors,
): void {
  enter(term, "labelSelector", path, errors, validateLabelSelector);
  enter(term, "namespaceSelector", path, errors, validateLabelSelector);
}

/**
 * Refuses bad selectors, namespaces, label keys and a bad key of the topology.
 *
 * @see core/validation validatePodAffinityTerm
 */
function validatePodAffinityTerm(term: Partial<PodAffinityTerm>, path: Path, errors: Errors): void {
  const { topologyKey = "" } = term;
  validatePodAffinityTermSelector(term, path, errors);
  for (const namespace of term.namespaces ?? []) {
    enter({ namespace }, "namespace", path, errors, dns1123Label);
  }
  validateMatchLabelKeys(term, path, errors);
  if (topologyKey === "") errors.required(path.child("topologyKey"), "can not be empty");
  enter({ topologyKey }, "topologyKey", path, errors, labelKey);
}
