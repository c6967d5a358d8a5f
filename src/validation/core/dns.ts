import { byteLength } from "../../encoding/utf8.ts";
import type { HostAlias, PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain, dns1123SubdomainWithUnderscore } from "../formats/dns.ts";
import { ipForLegacyField } from "../formats/ip.ts";
import { enter, type Fields, within } from "../walk.ts";

/**
 * Validates the DNS configuration: at most 3 name servers and 32 search paths with 2048 characters in all, valid
 * addresses and domains, and options with names. The policy `None` needs a name server.
 *
 * @see core/validation validatePodDNSConfig
 * @see core/validation ValidateDNS1123SubdomainWithUnderScore
 */
export function validatePodDNSConfig(spec: PodSpec, errors: Errors): void {
  const { dnsConfig, dnsPolicy } = spec;
  if (dnsPolicy === "None" && !dnsConfig?.nameservers?.length) {
    const [place, what] = dnsConfig ? [".nameservers", "at least one DNS nameserver"] : ["", "`dnsConfig`"];
    errors.required(`dnsConfig${place}`, `must provide ${what} when \`dnsPolicy\` is None`);
    return;
  }
  enter(spec, "dnsConfig", errors, config => {
    const { nameservers = [], searches = [] } = config;
    const atMost = (count: number, max: number, field: "nameservers" | "searches", what: string) => {
      if (count > max) errors.invalid(field, config[field], `must not have more than ${max} ${what}`);
    };
    atMost(nameservers.length, 3, "nameservers", "nameservers");
    enter(config, "nameservers", errors, ipForLegacyField);
    atMost(searches.length, 32, "searches", "search paths");
    const total = byteLength(searches.join(" "));
    atMost(total, 2048, "searches", "characters (including spaces) in the search list");
    enter(config, "searches", errors, search => {
      if (search !== ".") within("", search.replace(/\.$/, ""), errors, dns1123SubdomainWithUnderscore);
    });
    enter(config, "options", errors, ({ name }) => {
      if (!name) errors.required("", "must not be empty");
    });
  });
}

/**
 * Rules for an address and its host names.
 *
 * @see core/validation ValidateHostAliases
 * @see core/validation ValidateDNS1123Subdomain
 */
export const hostAlias: Fields<HostAlias> = {
  ip: ["", ipForLegacyField],
  hostnames: dns1123Subdomain,
};
