import { type Decoded, decode, type RootKind } from "../decode/index.ts";
import { plainData } from "../decode/plain-data.ts";
import { fieldError, omitted } from "../faults/field-error.ts";
import { dataOf } from "../models/brand.ts";
import type { CronJob, Job } from "../models/index.ts";
import { shown } from "../options.ts";
import { shortenPart } from "../values/shorten.ts";
import { hasFields, tagOf } from "../values/value.ts";
import { InvalidError } from "./invalid-error.ts";
import { badRequest } from "./status.ts";

/** The data of a builder; any other value is given back. What throws when it is asked whether it is one is the decoder's to refuse. */
function dataIn(value: unknown): unknown {
  try {
    return dataOf(value);
  } catch {
    return value;
  }
}

/** What JSON makes of a value that was decoded. */
export const jsonOf = (value: unknown): unknown => plainData(dataIn(value));

/** Decodes a manifest, what a builder of one describes, or an instance of another library's class. */
export function decodeData(value: unknown, kind?: RootKind, places?: number): Decoded {
  const data = dataIn(value);
  const decoded = decode(data, kind, places);
  if (decoded.ok) return decoded;
  // Only now: nearly all that is asked for is plain.
  const plain = plainData(data);
  return plain === data ? decoded : decode(plain, kind, places);
}

/** Whether it is none by its kind, which the decoder would say in Go's words. What throws when it is asked is the decoder's to refuse. */
function isNoObject(value: unknown): boolean {
  try {
    return !hasFields(value) || tagOf(value) !== "Object";
  } catch {
    return false;
  }
}

/** Reads a Job or CronJob, or throws what the server would answer. */
export function decoded(value: unknown): Job | CronJob {
  const data = dataIn(value);
  if (isNoObject(data)) {
    const detail = `must be a Job or a CronJob, but is ${shortenPart(shown(data))}`;
    const fault = fieldError("FieldValueTypeInvalid", "(root)", omitted, detail);
    throw new InvalidError(badRequest(`the manifest ${detail}`), [fault]);
  }
  const read = decodeData(data);
  if (!read.ok) throw new InvalidError(badRequest(read.message), read.errors);
  return read.object;
}
