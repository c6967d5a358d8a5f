// Any value to a typed object, with a fault for each field that is unknown or of another type: `values.ts` reads, `reading.ts` keeps the
// place and words the faults, `kind.ts` looks at `apiVersion` and `kind`.

import { type FieldError, fieldError, supportedValues } from "../faults/field-error.ts";
import type { CronJob, Job } from "../models/index.ts";
import { typeOf } from "../models/schema.ts";
import { isObject } from "../values/value.ts";
import { copyFree } from "./fields-v1.ts";
import { handled, identify, isRead, type RootKind, readIdentity } from "./kind.ts";
import { isRefusal, Reading } from "./reading.ts";
import type { Fraction } from "./time.ts";
import { readStruct } from "./values.ts";

export type { RootKind } from "./kind.ts";

/** Why a value is no Job or CronJob. */
interface DecodeFailure {
  readonly ok: false;
  /** The server's words: for the first ill-typed value alone, or for all unknown fields. */
  readonly message: string;
  /** Every fault that was found, 10,000 at most, in the order of the manifest's keys. */
  readonly errors: readonly FieldError[];
}

/** What became of a value: a typed object, or the server's words and every fault. */
export type Decoded = { readonly ok: true; readonly object: Job | CronJob } | DecodeFailure;

const fail = (message: string, errors: readonly FieldError[]): DecodeFailure => ({
  ok: false,
  message,
  errors,
});

/**
 * The group version as the server takes it: what is not said is batch/v1.
 *
 * @see runtime/schema ParseGroupVersion
 */
function groupVersionOf(apiVersion: string): string {
  const groupVersion = apiVersion.lastIndexOf("/") ? apiVersion : apiVersion.slice(1);
  return groupVersion === "" || groupVersion === "batch/" ? "batch/v1" : groupVersion;
}

/** The fault of a text that is none of those that are supported. */
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
  if (groupVersion.split("/", 3).length > 2)
    return refused(`unexpected GroupVersion string: ${groupVersion}`);
  if (groupVersion.endsWith("/"))
    return refused(words(`Object 'apiVersion' is missing in '${JSON.stringify(copyFree(r, value))}'`));
  const { fault, before } = identify(actual, groupVersion, expected);
  // The server reads what it knows before it finds that it is not what was asked for.
  const read =
    isObject(value) && (actual === expected || isRead(actual)) ? readStruct(r, value, typeOf(actual)) : {};
  const failure = before && r[before];
  if (failure) {
    // What was read is of batch/v1 or of batch/v1beta1, which had types of its own: they are named by what stands behind `batch/`.
    const own = `$1${groupVersion.slice(6)}$2`;
    return refused(words(failure.replace(/(of type (?:\[\])?)v1(\.(?:CronJob|JobTemplate)\w*)$/, own)));
  }
  if (fault !== undefined) return refused(fault);
  read.kind = expected;
  read.apiVersion = "batch/v1";
  return { ok: true, object: read as unknown as Job | CronJob };
}

/**
 * Decodes a manifest of one of some kinds, and of the last where it says no other.
 *
 * @param fraction gives what is kept of the digits of a fraction of a second, with the point; nothing is where it is left out
 */
export function decodeAs(value: unknown, kinds: readonly RootKind[], fraction?: Fraction): Decoded {
  const r = new Reading(fraction);
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
 * Takes everything and never throws: what JSON cannot hold (functions, symbols, BigInts, dates, instances of classes), integers that
 * JavaScript cannot hold exactly, and values that throw when they are read, are refused. Properties that are `undefined` are absent.
 *
 * @param value a manifest; more than 131,072 values in it (or as many times 32 characters of text, that in `fieldsV1` aside) are refused,
 *   and quantities of more than 4096 characters, which the server reads
 * @param kind what the server was asked to create; by default what the manifest says, and a Job where it says nothing else
 * @param places how many digits of a fraction of a second are kept in times: the server compares them, up to 9, and stores none
 * @see serializer/json Serializer.Decode
 */
export function decode(value: unknown, kind?: RootKind, places = 0): Decoded {
  const fraction = (digits: string) => {
    const kept = digits.slice(0, places).replace(/0+$/, "");
    return kept && `.${kept}`;
  };
  return decodeAs(value, kind === undefined ? ["CronJob", "Job"] : [kind], fraction);
}
