import type { Errors } from "../errors.ts";
import { within } from "../walk.ts";
import { dns1123Subdomain } from "./dns.ts";
import { labelKey } from "./label.ts";
import { format } from "./sentence.ts";

const urlPath = /*@__PURE__*/ format("Invalid path", "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+");

/**
 * Refuses what is no DNS subdomain, `/` and a path of a URL, such as `acme.io/foo`.
 *
 * @see util/validation IsDomainPrefixedPath
 */
export function validateDomainPrefixedPath(text: string, errors: Errors): void {
  const slash = text.indexOf("/");
  if (text === "") errors.required("");
  else if (slash <= 0 || slash === text.length - 1) {
    errors.invalid("", text, 'must be a domain-prefixed path (such as "acme.io/foo")');
  } else {
    within("", text.slice(0, slash), errors, dns1123Subdomain);
    within("", text.slice(slash + 1), errors, urlPath);
  }
}

/**
 * Refuses what is no label key with a prefix, such as `acme.io/foo`.
 *
 * @see util/validation IsDomainPrefixedKey
 */
export function validateDomainPrefixedKey(key: string, errors: Errors): void {
  const found = labelKey(key);
  if (key === "") errors.required("");
  else if (found.length > 0) errors.invalidEach("", key, found);
  else if (!key.includes("/")) {
    errors.invalid("", key, 'must be a domain-prefixed key (such as "acme.io/foo")');
  }
}
