import type {
  Affinity,
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
import { check, type Fields } from "./fields.ts";
import { validateMatchLabelKeys } from "./label-keys.ts";
import { enter } from "./walk.ts";

const required = "requiredDuringSchedulingIgnoredDuringExecution";
const preferred = "preferredDuringSchedulingIgnoredDuringExecution";

/** Refuses a weight out of its range. */
function checkWeight({ weight = 0 }: { weight?: number }, path: Path, errors: Errors): void {
  if (weight <= 0 || weight > 100) errors.invalid(path.child("weight"), weight, "must be in the range 1-100");
}

/**
 * The requirements of labels and of fields. Bad label values pass where that is said.
 *
 * @see core/validation ValidateNodeSelectorTerm
 */
const nodeTerm: Fields<NodeSelectorTerm, boolean | undefined> = {
  matchExpressions: validateNodeSelectorRequirement,
  matchFields: validateNodeFieldSelectorRequirement,
};

/**
 * Refuses what is wrong with a requirement: the rules of label selectors, and two operators more, with one value.
 *
 * @see core/validation ValidateNodeSelectorRequirement
 */
function validateNodeSelectorRequirement(
  { key, operator, values = [] }: NodeSelectorRequirement,
  path: Path,
  errors: Errors,
  anyValue?: boolean,
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

/** @see core/validation ValidatePodAffinityTermSelector */
const selectors: Fields<Partial<PodAffinityTerm>> = {
  labelSelector: (selector, path, errors) => validateLabelSelector(selector, path, errors),
  namespaceSelector: (selector, path, errors) => validateLabelSelector(selector, path, errors),
};

/** Refuses bad selectors of pods and of their namespaces. */
export function validatePodAffinityTermSelector(
  term: Partial<PodAffinityTerm>,
  path: Path,
  errors: Errors,
): void {
  check(selectors, term, path, errors);
}

/**
 * Refuses bad selectors, namespaces, label keys and a bad key of the topology.
 *
 * @see core/validation validatePodAffinityTerm
 */
function validatePodAffinityTerm(term: Partial<PodAffinityTerm>, path: Path, errors: Errors): void {
  const { topologyKey = "", namespaces = [] } = term;
  const place = path.child("topologyKey");
  check(selectors, term, path, errors);
  // The server's paths have no index here.
  for (const name of namespaces) errors.invalidEach(path.child("namespace"), name, dns1123Label(name));
  validateMatchLabelKeys(term, path, errors);
  if (topologyKey === "") errors.required(place, "can not be empty");
  errors.invalidEach(place, topologyKey, labelKey(topologyKey));
}

/**
 * The terms that other pods must, or should, meet.
 *
 * @see core/validation validatePodAffinity
 * @see core/validation validatePodAntiAffinity
 * @see core/validation validatePodAffinityTerms
 * @see core/validation validateWeightedPodAffinityTerms
 */
const podAffinity: Fields<PodAffinity> = {
  [required]: validatePodAffinityTerm,
  [preferred]: (term: WeightedPodAffinityTerm, path: Path, errors: Errors) => {
    checkWeight(term, path, errors);
    validatePodAffinityTerm(term.podAffinityTerm ?? {}, path.child("podAffinityTerm"), errors);
  },
};

/**
 * The three kinds of affinity. Of those to nodes, bad label values pass in terms that nodes need not meet.
 *
 * @see core/validation validateAffinity
 * @see core/validation validateNodeAffinity
 * @see core/validation ValidateNodeSelector
 * @see core/validation ValidatePreferredSchedulingTerms
 */
export const affinityFields: Fields<Affinity> = {
  nodeAffinity: {
    [required]: {
      "": ({ nodeSelectorTerms }: NodeSelector, path: Path, errors: Errors) => {
        if (nodeSelectorTerms?.length) return;
        errors.required(path.child("nodeSelectorTerms"), "must have at least one node selector term");
      },
      nodeSelectorTerms: (term: NodeSelectorTerm, path: Path, errors: Errors) =>
        check(nodeTerm, term, path, errors, false),
    },
    [preferred]: (term: PreferredSchedulingTerm, path: Path, errors: Errors) => {
      checkWeight(term, path, errors);
      enter(term, "preference", path, errors, nodeTerm, true);
    },
  },
  podAffinity,
  podAntiAffinity: podAffinity,
};
