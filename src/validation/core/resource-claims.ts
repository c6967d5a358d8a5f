import { byCodePoint } from "../../faults/go-words.ts";
import type { PodResourceClaim, PodSpec, ResourceClaim } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import { enter, visit, within } from "../walk.ts";
import { checkName } from "./item-names.ts";

/** The claims of a Pod that its containers may use. */
export interface PodClaims {
  readonly names: ReadonlySet<string>;
  /** The message's list of all names, sorted. Built once, because many faults may need it. */
  readonly listed: string;
}

/**
 * Collects the names of a Pod's claims, valid or not.
 *
 * @see core/validation gatherPodResourceClaimNames
 */
export function gatherPodResourceClaimNames({ resourceClaims }: PodSpec): PodClaims {
  const names = new Set(resourceClaims?.map(({ name }) => name as string).filter(Boolean));
  const listed = names.size > 0 ? `: ${[...names].sort(byCodePoint).join(", ")}` : " which is empty";
  return { names, listed };
}

const sourceFields = ["resourceClaimName", "resourceClaimTemplateName"] as const;

/**
 * Validates the claims of a Pod: each needs a valid, unique name and exactly one source.
 *
 * @see core/validation validatePodResourceClaims
 * @see core/validation validatePodResourceClaim
 */
export function validatePodResourceClaims(claims: readonly PodResourceClaim[], errors: Errors): void {
  const names = new Set<string>();
  visit("", claims, errors, claim => {
    const { name = "" } = claim;
    const sources = sourceFields.filter(field => claim[field] !== undefined);
    if (names.has(name)) errors.duplicate("name", name);
    else {
      checkName(claim, errors);
      if (name) names.add(name);
    }
    if (sources.length !== 1) {
      const detail = sources.length
        ? "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"
        : "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`";
      errors.invalid("", claim, detail, "PodResourceClaim");
    }
    for (const field of sources) enter(claim, field, errors, dns1123Subdomain);
  });
}

/**
 * Validates the claims of a container: the Pod must have them, and none may be named twice. A claim without a request
 * is a duplicate if one of its requests was named before.
 *
 * @see core/validation validateResourceClaimNames
 */
export function validateResourceClaimNames(
  claims: readonly ResourceClaim[],
  errors: Errors,
  { names, listed }: PodClaims,
): void {
  const seen = new Set<string>();
  /** The names seen so far, up to the first slash. */
  const requested = new Set<string>();
  visit("", claims, errors, ({ name = "", request = "" }) => {
    if (name === "") {
      errors.required("");
      return;
    }
    if (seen.has(name)) errors.duplicate("", name);
    else {
      const key = request ? `${name}/${request}` : name;
      if (request) within("request", request, errors, dns1123Label);
      if (seen.has(key)) errors.duplicate("", key);
      else {
        if (!request && requested.has(name)) errors.duplicate("", name);
        seen.add(key);
        requested.add(key.split("/", 1)[0] as string);
      }
    }
    if (!names.has(name)) {
      errors.notFound("", name, `must be one of the names in pod.spec.resourceClaims${listed}`);
    }
  });
}
