import type { Errors } from "../errors.ts";
import { within } from "../walk.ts";
import { dns1123Subdomain } from "./dns.ts";
import { format } from "./format.ts";
import { labelKey } from "./label.ts";

const urlPath = /*@__PURE__*/ format("Invalid path", "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+");

/**
 * Checks that a text is a DNS subdomain, a `/` and a URL path, such as `acme.io/foo`.
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
 * Checks that a text is a label key with a prefix, such as `acme.io/foo`.
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
