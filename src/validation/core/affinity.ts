import type {
  Affinity,
  NodeAffinity,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodAffinity,
  PodAffinityTerm,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { nameIsDNSLabel, nameIsDNSSubdomain } from "../formats/dns.ts";
import { labelKey, labelValue } from "../formats/key.ts";
import { validateLabelSelector } from "../meta/label-selector.ts";
import type { Path } from "../path.ts";
import { checkFormat } from "./faults.ts";
import { validateMatchLabelKeys } from "./label-keys.ts";
import type { PodValidationOptions } from "./options.ts";

const required = "requiredDuringSchedulingIgnoredDuringExecution";
const preferred = "preferredDuringSchedulingIgnoredDuringExecution";

/**
 * Refuses what is wrong with the three kinds of affinity.
 *
 * @see core/validation validateAffinity
 * @see core/validation validatePodAntiAffinity
 */
export function validateAffinity(
  affinity: Affinity,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const { nodeAffinity, podAffinity, podAntiAffinity } = affinity;
  if (nodeAffinity !== undefined)
    validateNodeAffinity(nodeAffinity, path.child("nodeAffinity"), errors, options);
  if (podAffinity !== undefined) validatePodAffinity(podAffinity, path.child("podAffinity"), errors, options);
  if (podAntiAffinity !== undefined) {
    validatePodAffinity(podAntiAffinity, path.child("podAntiAffinity"), errors, options);
  }
}

/** Refuses a weight out of its range. */
function checkWeight(weight: number | undefined, path: Path, errors: Errors): void {
  const value = weight ?? 0;
  if (value <= 0 || value > 100) errors.invalid(path.child("weight"), value, "must be in the range 1-100");
}

/**
 * Refuses what is wrong with the terms that nodes must, or should, meet. Bad label values pass in the latter.
 *
 * @see core/validation validateNodeAffinity
 * @see core/validation ValidateNodeSelector
 * @see core/validation ValidatePreferredSchedulingTerms
 */
function validateNodeAffinity(
  affinity: NodeAffinity,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const selector = affinity[required];
  if (selector !== undefined) {
    const here = path.child(required).child("nodeSelectorTerms");
    const anyValue = options.allowInvalidLabelValueInRequiredNodeAffinity === true;
    const terms = selector.nodeSelectorTerms ?? [];
    if (terms.length === 0) errors.required(here, "must have at least one node selector term");
    terms.forEach((term, i) => {
      validateNodeSelectorTerm(term, anyValue, here.index(i), errors);
    });
  }
  affinity[preferred]?.forEach(({ weight, preference }, i) => {
    const here = path.child(preferred).index(i);
    checkWeight(weight, here, errors);
    validateNodeSelectorTerm(preference, true, here.child("preference"), errors);
  });
}

/**
 * Refuses what is wrong with the requirements of labels and of fields.
 *
 * @see core/validation ValidateNodeSelectorTerm
 */
function validateNodeSelectorTerm(
  term: NodeSelectorTerm | undefined,
  anyValue: boolean,
  path: Path,
  errors: Errors,
): void {
  term?.matchExpressions?.forEach((requirement, i) => {
    validateNodeSelectorRequirement(requirement, anyValue, path.child("matchExpressions").index(i), errors);
  });
  term?.matchFields?.forEach((requirement, i) => {
    validateNodeFieldSelectorRequirement(requirement, path.child("matchFields").index(i), errors);
  });
}

const unknownOperator = "not a valid selector operator";

/**
 * Refuses a bad key, an unknown operator, values that do not fit it, and bad values.
 *
 * @see core/validation ValidateNodeSelectorRequirement
 */
function validateNodeSelectorRequirement(
  requirement: NodeSelectorRequirement,
  anyValue: boolean,
  path: Path,
  errors: Errors,
): void {
  const { key = "", values = [] } = requirement;
  const operator: string = requirement.operator ?? "";
  if (operator === "In" || operator === "NotIn") {
    if (values.length === 0) {
      errors.required(path.child("values"), "must be specified when `operator` is 'In' or 'NotIn'");
    }
  } else if (operator === "Exists" || operator === "DoesNotExist") {
    if (values.length > 0) {
      const detail = "may not be specified when `operator` is 'Exists' or 'DoesNotExist'";
      errors.forbidden(path.child("values"), detail);
    }
  } else if (operator === "Gt" || operator === "Lt") {
    if (values.length !== 1) {
      errors.required(path.child("values"), "must be specified single value when `operator` is 'Lt' or 'Gt'");
    }
  } else errors.invalid(path.child("operator"), operator, unknownOperator, true);
  checkFormat(errors, path, "key", key, labelKey(key));
  if (anyValue) return;
  values.forEach((value, i) => {
    const messages = labelValue(value);
    if (messages.length > 0) errors.invalidEach(path.child("values").index(i), value, messages);
  });
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
  const { key = "", values = [] } = requirement;
  const operator: string = requirement.operator ?? "";
  if (operator !== "In" && operator !== "NotIn") {
    errors.invalid(path.child("operator"), operator, unknownOperator, true);
  } else if (values.length !== 1) {
    const detail = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector";
    errors.required(path.child("values"), detail);
  }
  if (key !== "metadata.name") errors.invalid(path.child("key"), key, "not a valid field selector key");
  else {
    values.forEach((value, i) => {
      const messages = nameIsDNSSubdomain(value);
      if (messages.length > 0) errors.invalidEach(path.child("values").index(i), value, messages);
    });
  }
}

/**
 * Refuses what is wrong with the terms that other pods must, or should, meet.
 *
 * @see core/validation validatePodAffinity
 * @see core/validation validatePodAffinityTerms
 * @see core/validation validateWeightedPodAffinityTerms
 */
function validatePodAffinity(
  affinity: PodAffinity,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  affinity[required]?.forEach((term, i) => {
    validatePodAffinityTerm(term, path.child(required).index(i), errors, options);
  });
  affinity[preferred]?.forEach(({ weight, podAffinityTerm }, i) => {
    const here = path.child(preferred).index(i);
    checkWeight(weight, here, errors);
    validatePodAffinityTerm(podAffinityTerm, here.child("podAffinityTerm"), errors, options);
  });
}

/**
 * Refuses bad selectors, namespaces, label keys and a bad key of the topology.
 *
 * @see core/validation validatePodAffinityTerm
 * @see core/validation ValidatePodAffinityTermSelector
 */
function validatePodAffinityTerm(
  term: Partial<PodAffinityTerm> | undefined,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const { labelSelector, namespaceSelector, namespaces = [], topologyKey = "" } = term ?? {};
  const anyValue = options.allowInvalidLabelValueInSelector === true;
  if (labelSelector !== undefined) {
    validateLabelSelector(labelSelector, path.child("labelSelector"), errors, anyValue);
  }
  if (namespaceSelector !== undefined) {
    validateLabelSelector(namespaceSelector, path.child("namespaceSelector"), errors, anyValue);
  }
  for (const name of namespaces) checkFormat(errors, path, "namespace", name, nameIsDNSLabel(name));
  validateMatchLabelKeys(term?.matchLabelKeys, term?.mismatchLabelKeys, labelSelector, path, errors);
  if (topologyKey === "") errors.required(path.child("topologyKey"), "can not be empty");
  checkFormat(errors, path, "topologyKey", topologyKey, labelKey(topologyKey));
}
