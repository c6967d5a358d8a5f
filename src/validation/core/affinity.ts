import type {
  Affinity,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodAffinity,
  PodAffinityTerm,
  PreferredSchedulingTerm,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { labelKey } from "../formats/label.ts";
import { validateLabelSelector, validateLabelSelectorRequirement } from "../meta/label-selector.ts";
import { checkOf, enter, type Fields, within } from "../walk.ts";
import { validateMatchLabelKeys } from "./match-label-keys.ts";

/** Checks that a weight is from 1 to 100. */
function checkWeight({ weight = 0 }: { readonly weight?: number }, errors: Errors): void {
  if (weight <= 0 || weight > 100) errors.invalid("weight", weight, "must be in the range 1-100");
}

/**
 * Validates a requirement by the rules of label selectors, plus the operators `Lt` and `Gt`, which take exactly one
 * value.
 *
 * @see core/validation ValidateNodeSelectorRequirement
 */
function validateNodeSelectorRequirement(
  { key, operator, values = [] }: NodeSelectorRequirement,
  errors: Errors,
  allowInvalidValues: boolean,
): void {
  let known = operator;
  if (operator === "Lt" || operator === "Gt") {
    if (values.length !== 1) {
      errors.required("values", "must be specified single value when `operator` is 'Lt' or 'Gt'");
    }
    // An operator that label selectors take with so many values: their number is told above.
    known = values.length === 0 ? "Exists" : "In";
  }
  validateLabelSelectorRequirement({ key, operator: known as "In", values }, errors, allowInvalidValues);
}

/**
 * Validates a requirement for a node's field. Only `metadata.name`, the operators `In` and `NotIn`, and one value are
 * allowed.
 *
 * @see core/validation ValidateNodeFieldSelectorRequirement
 */
function validateNodeFieldSelectorRequirement(requirement: NodeSelectorRequirement, errors: Errors): void {
  const { key = "", operator, values = [] } = requirement;
  if (operator !== "In" && operator !== "NotIn") {
    errors.invalid("operator", operator ?? "", "not a valid selector operator", true);
  } else if (values.length !== 1) {
    const detail = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector";
    errors.required("values", detail);
  }
  if (key !== "metadata.name") errors.invalid("key", key, "not a valid field selector key");
  else enter(requirement, "values", errors, dns1123Subdomain);
}

/** @see core/validation ValidateNodeSelectorTerm */
const checkNodeTerm = /*@__PURE__*/ checkOf<NodeSelectorTerm, boolean>({
  matchExpressions: validateNodeSelectorRequirement,
  matchFields: validateNodeFieldSelectorRequirement,
});

/**
 * Validates the selectors for pods and for their namespaces.
 *
 * @see core/validation ValidatePodAffinityTermSelector
 */
export const validatePodAffinityTermSelector = /*@__PURE__*/ checkOf<Partial<PodAffinityTerm>>({
  labelSelector: validateLabelSelector,
  namespaceSelector: validateLabelSelector,
});

/**
 * Validates a term: its selectors, namespaces, label keys and topology key.
 *
 * @see core/validation validatePodAffinityTerm
 */
function validatePodAffinityTerm(term: Partial<PodAffinityTerm>, errors: Errors): void {
  const { topologyKey = "", namespaces = [] } = term;
  validatePodAffinityTermSelector(term, errors);
  // The server's paths have no index here.
  for (const name of namespaces) within("namespace", name, errors, dns1123Label);
  validateMatchLabelKeys(term, errors);
  if (topologyKey === "") errors.required("topologyKey", "can not be empty");
  within("topologyKey", topologyKey, errors, labelKey);
}

/**
 * Rules for the terms that other pods must, or should, match.
 *
 * @see core/validation validatePodAffinity
 * @see core/validation validatePodAntiAffinity
 * @see core/validation validatePodAffinityTerms
 * @see core/validation validateWeightedPodAffinityTerms
 */
const podAffinity: Fields<PodAffinity> = {
  requiredDuringSchedulingIgnoredDuringExecution: validatePodAffinityTerm,
  preferredDuringSchedulingIgnoredDuringExecution: (term, errors) => {
    checkWeight(term, errors);
    within("podAffinityTerm", term.podAffinityTerm ?? {}, errors, validatePodAffinityTerm);
  },
};

/**
 * Rules for the three kinds of affinity. In node affinity, preferred terms may have invalid label values.
 *
 * @see core/validation validateAffinity
 * @see core/validation validateNodeAffinity
 * @see core/validation ValidateNodeSelector
 * @see core/validation ValidatePreferredSchedulingTerms
 */
export const affinityFields: Fields<Affinity> = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      "": ({ nodeSelectorTerms }, errors) => {
        if (nodeSelectorTerms?.length) return;
        errors.required("nodeSelectorTerms", "must have at least one node selector term");
      },
      nodeSelectorTerms: (term, errors) => checkNodeTerm(term, errors, /* allowInvalidValues */ false),
    },
    preferredDuringSchedulingIgnoredDuringExecution: (term: PreferredSchedulingTerm, errors) => {
      checkWeight(term, errors);
      enter(term, "preference", errors, checkNodeTerm, true);
    },
  },
  podAffinity,
  podAntiAffinity: podAffinity,
};
