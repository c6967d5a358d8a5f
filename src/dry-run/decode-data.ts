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

/**
 * Returns the data of a builder, or any other value as it is. If asking whether it is a builder throws, the decoder will refuse the value.
 */
function dataIn(value: unknown): unknown {
  try {
    return dataOf(value);
  } catch {
    return value;
  }
}

/** Returns what JSON makes of a value that was decoded. */
export const jsonOf = (value: unknown): unknown => plainData(dataIn(value));

/** Decodes a manifest, the manifest of a builder, or an instance of another library's class. */
export function decodeData(value: unknown, kind?: RootKind, places?: number): Decoded {
  const data = dataIn(value);
  const decoded = decode(data, kind, places);
  if (decoded.ok) return decoded;
  // Only now, because nearly all manifests are plain data.
  const plain = plainData(data);
  return plain === data ? decoded : decode(plain, kind, places);
}

/** Returns whether a value is no object, which the decoder would say in Go's words. If asking throws, the decoder will refuse the value. */
function isNoObject(value: unknown): boolean {
  try {
    return !hasFields(value) || tagOf(value) !== "Object";
  } catch {
    return false;
  }
}

/** Reads a Job or CronJob. Throws what the server would answer if it cannot be read. */
export function decodeOrThrow(value: unknown): Job | CronJob {
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
