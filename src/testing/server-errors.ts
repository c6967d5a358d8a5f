// The API's answers that do not depend on the object of the request.
import { failure, type Status } from "../dry-run/status.ts";
import { checkArgument } from "../options.ts";

/**
 * Returns the server's answer (401) to a client that it does not know, such as one with an expired token.
 *
 * @see api/errors NewUnauthorized
 */
export const unauthorized = (): Status => failure("Unauthorized", "Unauthorized", 401);

/**
 * Returns the server's answer (410) to a watch or a list that continues from a version that no longer exists: start again, with a list.
 *
 * @param why the message; default: that for a watch. The one for a list starts with `The provided continue parameter is too old`
 * @throws TypeError for a reason that is no string.
 * @see api/errors NewResourceExpired
 */
export function expired(why = "The resourceVersion for the provided watch is too old."): Status {
  checkArgument("expired: the reason", why, "a string");
  return failure(why, "Expired", 410);
}

/** Refuses an invalid reason or waiting time. */
function checkRetried(fixture: string, why: string, seconds: number): void {
  checkArgument(`${fixture}: the reason`, why, "a string");
  checkArgument(`${fixture}: retryAfterSeconds`, seconds, "a whole number, 0 or more");
}

const after = (retryAfterSeconds: number) => (retryAfterSeconds > 0 ? { retryAfterSeconds } : {});

/**
 * Returns the server's answer (429) to a request that it cannot handle now.
 *
 * @param why the message; default: `storage is (re)initializing`
 * @param retryAfterSeconds the number of seconds to wait; default: 1
 * @throws TypeError for a reason that is no string, and for seconds that are no whole number from 0.
 * @see api/errors NewTooManyRequests
 */
export function tooManyRequests(why = "storage is (re)initializing", retryAfterSeconds = 1): Status {
  checkRetried("tooManyRequests", why, retryAfterSeconds);
  return failure(why, "TooManyRequests", 429, after(retryAfterSeconds));
}

/**
 * Returns the server's answer (500) when something in it fails, such as a webhook that it must call.
 *
 * @param why the failure
 * @throws TypeError without a reason.
 * @see api/errors NewInternalError
 * @example
 * internalError('failed calling webhook "jobs.example.com": connection refused');
 */
export function internalError(why: string): Status {
  checkArgument("internalError: the reason", why, "a string");
  // This is the only answer whose cause has no reason.
  return failure(`Internal error occurred: ${why}`, "InternalError", 500, { causes: [{ message: why }] });
}

/**
 * Returns the server's answer (504) to a request that took too long. The request may still take effect.
 *
 * @param why the message after `Timeout: `; default: `request did not complete within the allotted timeout`
 * @param retryAfterSeconds the number of seconds to wait; default: 0, which leaves it out
 * @throws TypeError for a reason that is no string, and for seconds that are no whole number from 0.
 * @see api/errors NewTimeoutError
 */
export function timeout(
  why = "request did not complete within the allotted timeout",
  retryAfterSeconds = 0,
): Status {
  checkRetried("timeout", why, retryAfterSeconds);
  return failure(`Timeout: ${why}`, "Timeout", 504, after(retryAfterSeconds));
}
