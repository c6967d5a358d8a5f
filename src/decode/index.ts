// Turns any value into a typed object, with a fault for each field that is unknown or has the wrong type. `values.ts`
// reads, `reading.ts` tracks the place and words the faults, `kind.ts` looks at `apiVersion` and `kind`.

import { type FieldError, fieldError, supportedValues } from "../faults/field-error.ts";
import { isBatchKind } from "../models/batch-kind.ts";
import type { CronJob, Job } from "../models/index.ts";
import { typeOf } from "../models/schema.ts";
import { isObject } from "../values/value.ts";
import { copyFree } from "./fields-v1.ts";
import { handled, identify, type RootKind, readIdentity } from "./kind.ts";
import { isRefusal, Reading } from "./reading.ts";
import { fastTimes, type ReadTime } from "./time.ts";
import { readStruct } from "./values.ts";

export type { RootKind } from "./kind.ts";

/** Why a value is not a Job or CronJob. */
interface DecodeFailure {
  readonly ok: false;
  /** The server's words: about the first value of a wrong type, or else about all unknown fields. */
  readonly message: string;
  /** All faults, at most 10,000, in the order of the manifest's keys. */
  readonly errors: readonly FieldError[];
}

/** The result of decoding: a typed object, or the server's words and all faults. */
export type Decoded = { readonly ok: true; readonly object: Job | CronJob } | DecodeFailure;

const fail = (message: string, errors: readonly FieldError[]): DecodeFailure => ({
  ok: false,
  message,
  errors,
});

/**
 * Returns the group version as the server reads it. Missing parts default to batch/v1.
 *
 * @see runtime/schema ParseGroupVersion
 */
function groupVersionOf(apiVersion: string): string {
  // A slash that only stands first has no group before it. Without a slash this is -1.
  const groupVersion = apiVersion.lastIndexOf("/") ? apiVersion : apiVersion.slice(1);
  return groupVersion === "" || groupVersion === "batch/" ? "batch/v1" : groupVersion;
}

/** Returns a fault if a text is not one of the supported values, else an empty list. */
const notSupported = (field: string, value: string, supported: readonly string[]) =>
  supported.includes(value)
    ? []
    : fieldError("FieldValueNotSupported", field, value, supportedValues(supported));

function decodeBody(r: Reading, value: unknown, kinds: readonly RootKind[]): Decoded {
  const identity = readIdentity(value);
  const expected = kinds.find(kind => kind === identity.kind) ?? (kinds.at(-1) as RootKind);
  const actual = identity.kind || expected;
  const groupVersion = groupVersionOf(identity.apiVersion);
  const words = (fault: string) => handled(actual, groupVersion, expected, fault);
  const refused = (message: string) =>
    fail(
      message,
      [
        notSupported("apiVersion", groupVersion, ["batch/v1"]),
        notSupported("kind", actual, kinds),
        r.errors,
      ].flat(),
    );
  if (groupVersion.indexOf("/") < groupVersion.lastIndexOf("/"))
    return refused(`unexpected GroupVersion string: ${groupVersion}`);
  if (groupVersion.endsWith("/"))
    return refused(words(`Object 'apiVersion' is missing in '${JSON.stringify(copyFree(r, value))}'`));
  const { fault, before } = identify(actual, groupVersion, expected);
  // The server reads a body of a known kind before it notices that it is not the requested one.
  const read =
    isObject(value) && (actual === expected || isBatchKind(actual))
      ? readStruct(r, value, typeOf(actual))
      : {};
  const failure = before && r[before];
  if (failure) {
    // The body was read with the types of batch/v1. The server has types of its own for batch/v1beta1, and their names
    // contain the version.
    const own = `$1${groupVersion.slice("batch/".length)}$2`;
    return refused(words(failure.replace(/(of type (?:\[\])?)v1(\.(?:CronJob|JobTemplate)\w*)$/, own)));
  }
  if (fault !== undefined) return refused(fault);
  read.kind = expected;
  read.apiVersion = "batch/v1";
  return { ok: true, object: read as unknown as Job | CronJob };
}

/**
 * Decodes a manifest of one of several kinds. If it says no kind, the last one is assumed.
 *
 * @param time reads the times; by default without fractions of a second
 */
export function decodeAs(value: unknown, kinds: readonly RootKind[], time?: ReadTime): Decoded {
  const r = new Reading(time);
  try {
    return decodeBody(r, value, kinds);
  } catch (thrown) {
    const known = isRefusal(thrown);
    const path = r.path() || "(root)";
    const detail = known ? thrown.message : "reading it threw an error";
    return fail(detail, [(known && thrown.fault) || fieldError("FieldValueForbidden", path, "", detail)]);
  }
}

/**
 * Reads any value as the server's strict decoder reads its JSON.
 *
 * Accepts any value and never throws. Refuses what JSON cannot hold (functions, symbols, BigInts, dates, class
 * instances), integers that JavaScript cannot hold exactly, and values that throw when they are read. Properties that
 * are `undefined` count as absent.
 *
 * @param value a manifest. Refused if it holds more than 131,072 values, where 32 characters of text outside `fieldsV1` count as
 *   one, or a quantity of more than 4096 characters, which the server would read
 * @param kind the kind that the server was asked to create; by default the manifest's own, or Job if it has no known one
 * @param places how many digits to keep of a fraction of a second, as the server compares up to 9 but stores none
 * @see serializer/json Serializer.Decode
 */
export function decode(value: unknown, kind?: RootKind, places = 0): Decoded {
  const fraction = (digits: string) => {
    const kept = digits.slice(0, places).replace(/0+$/, "");
    return kept && `.${kept}`;
  };
  return decodeAs(value, kind === undefined ? ["CronJob", "Job"] : [kind], fastTimes(fraction));
}
