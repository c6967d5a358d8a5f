import type { PodResourceClaim, PodSpec, ResourceRequirements } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import type { Path } from "../path.ts";
import { checkKnown } from "./faults.ts";
import { check, type Fields } from "./fields.ts";
import { enter } from "./walk.ts";

/**
 * The names of a pod's claims, good or bad.
 *
 * @see core/validation gatherPodResourceClaimNames
 */
export function gatherPodResourceClaimNames({ resourceClaims = [] }: PodSpec): ReadonlySet<string> {
  return new Set(resourceClaims.map(({ name }) => name).filter(Boolean));
}

/**
 * Refuses claims of a pod without a good name of their own, and those that name not exactly one source.
 *
 * @see core/validation validatePodResourceClaims
 * @see core/validation validatePodResourceClaim
 */
export function validatePodResourceClaims(spec: PodSpec, path: Path, errors: Errors): void {
  const names = new Set<string>();
  enter(spec, "resourceClaims", path, errors, (claim, here) => {
    const { name = "" } = claim;
    const sources = sourceFields.filter(field => claim[field] !== undefined);
    if (names.has(name)) errors.duplicate(here.child("name"), name);
    else {
      check(named, claim, here, errors);
      if (name) names.add(name);
    }
    if (sources.length !== 1) {
      const detail = sources.length
        ? "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"
        : "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`";
      errors.invalid(here, claim, detail);
    }
    for (const field of sources) enter(claim, field, here, errors, dns1123Subdomain);
  });
}

const named: Fields<PodResourceClaim> = { name: [dns1123Label] };
const sourceFields = ["resourceClaimName", "resourceClaimTemplateName"] as const;

/**
 * Refuses claims of a container that the pod does not have, that are named twice, or of which a request was named
 * before.
 *
 * @see core/validation validateResourceClaimNames
 */
export function validateResourceClaimNames(
  resources: ResourceRequirements,
  path: Path,
  errors: Errors,
  podClaimNames: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  /** How many of the seen have a slash, by what comes before it. */
  const requests = new Map<string, number>();
  enter(resources, "claims", path, errors, ({ name = "", request = "" }, here) => {
    if (name === "") {
      errors.required(here);
      return;
    }
    if (seen.has(name)) errors.duplicate(here, name);
    else {
      const key = request ? `${name}/${request}` : name;
      if (request) checkKnown(errors, here, "request", request, dns1123Label);
      if (seen.has(key)) errors.duplicate(here, key);
      else {
        for (let n = request ? 0 : (requests.get(name) ?? 0); n > 0; n--) errors.duplicate(here, name);
        seen.add(key);
        const [owner, ...rest] = key.split("/") as [string, ...string[]];
        if (rest.length) requests.set(owner, (requests.get(owner) ?? 0) + 1);
      }
    }
    if (podClaimNames.has(name)) return;
    const names = podClaimNames.size === 0 ? " which is empty" : `: ${[...podClaimNames].sort().join(", ")}`;
    const detail = `must be one of the names in pod.spec.resourceClaims${names}`;
    errors.add("FieldValueNotFound", here, name, detail);
  });
}
