import type { HostAlias, PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain, dns1123SubdomainWithUnderscore } from "../formats/dns.ts";
import { validateIPForLegacyField } from "../formats/ip.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import type { Fields } from "./fields.ts";
import { enter } from "./walk.ts";

/**
 * Refuses more than 3 name servers, 32 search paths or 2048 characters of these, bad addresses and domains, options
 * without a name, and, for the policy `None`, a configuration without a name server.
 *
 * @see core/validation validatePodDNSConfig
 * @see core/validation ValidateDNS1123SubdomainWithUnderScore
 */
export function validatePodDNSConfig({ dnsConfig, dnsPolicy }: PodSpec, path: Path, errors: Errors): void {
  const { nameservers = [], searches = [] } = dnsConfig ?? {};
  const here = path.child("dnsConfig");
  if (dnsPolicy === "None" && nameservers.length === 0) {
    const [place, what] = dnsConfig
      ? [here.child("nameservers"), "at least one DNS nameserver"]
      : [here, "`dnsConfig`"];
    errors.required(place, `must provide ${what} when \`dnsPolicy\` is None`);
    return;
  }
  if (dnsConfig === undefined) return;
  const tooMany = (field: "nameservers" | "searches", what: string) =>
    errors.invalid(here.child(field), dnsConfig[field], `must not have more than ${what}`);
  if (nameservers.length > 3) tooMany("nameservers", "3 nameservers");
  enter(dnsConfig, "nameservers", here, errors, validateIPForLegacyField);
  if (searches.length > 32) tooMany("searches", "32 search paths");
  if (byteLength(searches.join(" ")) > 2048) {
    tooMany("searches", "2048 characters (including spaces) in the search list");
  }
  enter(dnsConfig, "searches", here, errors, (search, place) => {
    if (search === ".") return;
    const domain = search.endsWith(".") ? search.slice(0, -1) : search;
    errors.invalidEach(place, domain, dns1123SubdomainWithUnderscore(domain));
  });
  enter(dnsConfig, "options", here, errors, ({ name }, place) => {
    if (!name) errors.required(place, "must not be empty");
  });
}

/**
 * An address and its host names.
 *
 * @see core/validation ValidateHostAliases
 * @see core/validation ValidateDNS1123Subdomain
 */
export const hostAlias: Fields<HostAlias> = {
  "": ({ ip = "" }, path, errors) => validateIPForLegacyField(ip, path.child("ip"), errors),
  hostnames: dns1123Subdomain,
};
