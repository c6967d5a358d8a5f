import type { PodSpec, ResourceRequirements } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain } from "../formats/dns.ts";
import type { Path } from "../path.ts";
import { checkFormat } from "./faults.ts";
import { each } from "./walk.ts";

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
  if (spec.resourceClaims === undefined) return;
  const names = new Set<string>();
  each(spec, "resourceClaims", path, errors, (claim, here) => {
    const { name, resourceClaimName: source, resourceClaimTemplateName: template } = claim;
    if (!name) errors.required(here.child("name"));
    else if (names.has(name)) errors.duplicate(here.child("name"), name);
    else {
      checkFormat(errors, here, "name", name, dns1123Label(name));
      names.add(name);
    }
    if (source !== undefined && template !== undefined) {
      const detail = "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified";
      errors.invalid(here, claim, detail);
    } else if (source === undefined && template === undefined) {
      errors.invalid(here, claim, "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`");
    }
    for (const field of ["resourceClaimName", "resourceClaimTemplateName"] as const) {
      const reference = claim[field];
      if (reference !== undefined) checkFormat(errors, here, field, reference, dns1123Subdomain(reference));
    }
  });
}

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
  if (resources.claims === undefined) return;
  const seen = new Set<string>();
  /** How many of the seen have a slash, by what comes before it. */
  const requests = new Map<string, number>();
  each(resources, "claims", path, errors, ({ name = "", request = "" }, here) => {
    if (name === "") {
      errors.required(here);
      return;
    }
    if (seen.has(name)) errors.duplicate(here, name);
    else {
      const key = request === "" ? name : `${name}/${request}`;
      if (request !== "") checkFormat(errors, here, "request", request, dns1123Label(request));
      if (seen.has(key)) errors.duplicate(here, key);
      else {
        if (request === "") {
          for (let n = requests.get(name) ?? 0; n > 0; n--) errors.duplicate(here, name);
        }
        seen.add(key);
        const slash = key.indexOf("/");
        const owner = key.slice(0, slash);
        if (slash >= 0) requests.set(owner, (requests.get(owner) ?? 0) + 1);
      }
    }
    if (podClaimNames.has(name)) return;
    const names = podClaimNames.size === 0 ? " which is empty" : `: ${[...podClaimNames].sort().join(", ")}`;
    const detail = `must be one of the names in pod.spec.resourceClaims${names}`;
    errors.add("FieldValueNotFound", here, name, detail);
  });
}
