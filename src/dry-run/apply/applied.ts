// What `kubectl apply` sends to the server: the live object, merged with what was applied before and what is applied now.

import { decode } from "../../decode/index.ts";
import { fieldError } from "../../faults/field-error.ts";
import type { CronJob, Job, ObjectMeta } from "../../models/index.ts";
import { Entries } from "../../values/entries.ts";
import { hasFields } from "../../values/value.ts";
import { type Refused, refuse, refusedFor } from "../create.ts";
import { jsonOf } from "../decode-data.ts";
import { lastApplied, systemFields } from "../drop-server-fields.ts";
import { badRequest } from "../status.ts";
import { storedObject } from "../stored.ts";
import { nanoseconds } from "../update.ts";
import { copyOf, type Fields } from "./json.ts";
import { MergeFault } from "./lists.ts";
import { mergeThree } from "./merge.ts";

const refusal = (field: string, detail: string): Refused =>
  refusedFor(fieldError("FieldValueForbidden", field, "", detail));

/**
 * Returns what `kubectl apply` noted in the live object. Like kubectl, it takes any JSON object, whatever its fields are. Returns
 * `undefined` if nothing was noted, and null if the note is no JSON object.
 */
function appliedBefore(text: string | undefined): Fields | null | undefined {
  if (text === undefined) return undefined;
  try {
    const noted = text === "" ? {} : (copyOf(JSON.parse(text)) ?? {});
    return hasFields(noted) ? noted : null;
  } catch {
    return null;
  }
}

/** Returns the object in a field. Creates it if there is none. */
function fieldsAt(object: Fields, field: string): Fields {
  if (!hasFields(object[field])) object[field] = new Entries();
  return object[field] as Fields;
}

/** Removes the metadata that the server sets, which an apply does not change. */
function withoutServers(object: Fields, metadataFields: readonly string[] = systemFields): Fields {
  const { metadata } = object;
  if (hasFields(metadata)) for (const field of metadataFields) delete metadata[field];
  return object;
}

/** The server's metadata that it ignores in a manifest, or that is not checked. It refuses a deletion that the live object does not have. */
const ignored = /*@__PURE__*/ systemFields.filter(field => !field.startsWith("deletion"));

/**
 * Returns a copy of the manifest as it was written, to be changed. If reading the manifest again gives no object, it copies what was read
 * first.
 */
function written(manifest: unknown, object: Job | CronJob): Fields {
  try {
    const copy = copyOf(jsonOf(manifest));
    if (hasFields(copy)) return copy;
  } catch {}
  return copyOf(object) as Fields;
}

/**
 * Returns what applying a manifest makes of a live object, before defaults are set, or why kubectl or the server refuses.
 *
 * It takes the manifest as written, because there null differs from an absent field. If nothing was noted, nothing is removed but by null.
 *
 * @param manifest the manifest as it was given
 * @param object the manifest as it was read
 * @param live the live object with its defaults
 */
export function applied(
  manifest: unknown,
  object: Job | CronJob,
  live: Job | CronJob,
): Job | CronJob | Refused {
  const liveMeta = live.metadata as ObjectMeta;
  const note = liveMeta.annotations?.[lastApplied];
  const before = appliedBefore(note);
  if (before === null)
    return refusal(
      `live.metadata.annotations[${lastApplied}]`,
      "kubectl reads a JSON object here, and this is none",
    );
  const { kind, apiVersion } = object;
  const wanted = withoutServers(written(manifest, object), ignored);
  // The new note is not reported as a change. But because kubectl writes one, the object has annotations.
  const annotations = fieldsAt(fieldsAt(wanted, "metadata"), "annotations");
  delete annotations[lastApplied];
  if (note !== undefined) annotations[lastApplied] = note;
  // kubectl reads what is stored: some fields are there even if they are empty.
  const stored = storedObject(copyOf(live) as unknown as Job);
  let merged: Fields;
  try {
    merged = mergeThree(withoutServers(before ?? new Entries()), wanted, copyOf(stored) as Fields, kind);
  } catch (fault) {
    if (!(fault instanceof MergeFault)) throw fault;
    return refusal(fault.field, fault.message);
  }
  // It is merged like the rest, and may be refused in that. Then the server passes it over.
  delete merged.status;
  Object.assign(merged, { kind, apiVersion });
  const read = decode(merged, kind, nanoseconds);
  if (!read.ok) return refuse(badRequest(read.message), read.errors);
  return read.object;
}
