import type { HostAlias, PodDNSConfig } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain, dns1123SubdomainWithUnderscore } from "../formats/dns.ts";
import { validateIPForLegacyField } from "../formats/ip.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";

/**
 * Refuses more than 3 name servers, 32 search paths or 2048 characters of these, bad addresses and domains, options
 * without a name, and, for the policy `None`, a configuration without a name server.
 *
 * @see core/validation validatePodDNSConfig
 */
export function validatePodDNSConfig(
  config: PodDNSConfig | undefined,
  policy: string | undefined,
  path: Path,
  errors: Errors,
): void {
  if (policy === "None") {
    if (config === undefined) {
      errors.required(path, "must provide `dnsConfig` when `dnsPolicy` is None");
      return;
    }
    if (!config.nameservers?.length) {
      const detail = "must provide at least one DNS nameserver when `dnsPolicy` is None";
      errors.required(path.child("nameservers"), detail);
      return;
    }
  }
  if (config === undefined) return;
  const { nameservers = [], searches = [], options = [] } = config;
  if (nameservers.length > 3) {
    errors.invalid(path.child("nameservers"), nameservers, "must not have more than 3 nameservers");
  }
  nameservers.forEach((address, i) => {
    validateIPForLegacyField(address, path.child("nameservers").index(i), errors);
  });
  if (searches.length > 32) {
    errors.invalid(path.child("searches"), searches, "must not have more than 32 search paths");
  }
  if (byteLength(searches.join(" ")) > 2048) {
    const detail = "must not have more than 2048 characters (including spaces) in the search list";
    errors.invalid(path.child("searches"), searches, detail);
  }
  searches.forEach((search, i) => {
    if (search === ".") return;
    const domain = search.endsWith(".") ? search.slice(0, -1) : search;
    const messages = dns1123SubdomainWithUnderscore(domain);
    if (messages.length > 0) errors.invalidEach(path.child("searches").index(i), domain, messages);
  });
  options.forEach((option, i) => {
    if (!option.name) errors.required(path.child("options").index(i), "must not be empty");
  });
}

/**
 * Refuses bad addresses and host names.
 *
 * @see core/validation ValidateHostAliases
 */
export function validateHostAliases(
  aliases: readonly HostAlias[] | undefined,
  path: Path,
  errors: Errors,
): void {
  aliases?.forEach(({ ip = "", hostnames = [] }, i) => {
    validateIPForLegacyField(ip, path.index(i).child("ip"), errors);
    hostnames.forEach((name, j) => {
      errors.invalidEach(path.index(i).child("hostnames").index(j), name, dns1123Subdomain(name));
    });
  });
}
