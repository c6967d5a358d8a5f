// What the API answers whatever a request is about.
import { failure, type Status, type StatusCause } from "../dry-run/status.ts";
import { checkArgument } from "../options.ts";

/**
 * What the server answers (401) to whom it does not know, such as to a token that has expired.
 *
 * @see api/errors NewUnauthorized
 */
export const unauthorized = (): Status => failure("Unauthorized", "Unauthorized", 401);

/**
 * What the server answers (410) to a watch or a list that goes on from a version which is no longer there: start anew, with a list.
 *
 * @param why what it says; default: what a watch is told. A list is told `The provided continue parameter is too old` and more
 * @throws TypeError for a reason that is no string.
 * @see api/errors NewResourceExpired
 */
export function expired(why = "The resourceVersion for the provided watch is too old."): Status {
  checkArgument("expired: the reason", why, "a string");
  return failure(why, "Expired", 410);
}

/** Refuses what is no reason, and no time to wait. */
function checkRetried(fixture: string, why: string, seconds: number): void {
  checkArgument(`${fixture}: the reason`, why, "a string");
  checkArgument(`${fixture}: retryAfterSeconds`, seconds, "a whole number, 0 or more");
}

const after = (retryAfterSeconds: number) => (retryAfterSeconds > 0 ? { retryAfterSeconds } : {});

/**
 * What the server answers (429) to a request that it cannot take now.
 *
 * @param why what it says; default: `storage is (re)initializing`
 * @param retryAfterSeconds how many seconds to wait; default: 1
 * @throws TypeError for a reason that is no string, and for seconds that are no whole number from 0.
 * @see api/errors NewTooManyRequests
 */
export function tooManyRequests(why = "storage is (re)initializing", retryAfterSeconds = 1): Status {
  checkRetried("tooManyRequests", why, retryAfterSeconds);
  return failure(why, "TooManyRequests", 429, after(retryAfterSeconds));
}

/**
 * What the server answers (500) when something fails in it, such as a webhook that it must ask.
 *
 * @param why what failed
 * @throws TypeError without a reason.
 * @see api/errors NewInternalError
 * @example
 * internalError('failed calling webhook "jobs.example.com": connection refused');
 */
export function internalError(why: string): Status {
  checkArgument("internalError: the reason", why, "a string");
  // It is the one answer whose cause has no reason.
  const cause = { message: why } as StatusCause;
  return failure(`Internal error occurred: ${why}`, "InternalError", 500, { causes: [cause] });
}

/**
 * What the server answers (504) to a request that took too long. What it asked for may be done all the same.
 *
 * @param why what it says behind `Timeout: `; default: `request did not complete within the allotted timeout`
 * @param retryAfterSeconds how many seconds to wait; default: 0, which says nothing of it
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
