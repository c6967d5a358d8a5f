import { checkOptions, shown } from "../options.ts";
import { tagOf } from "../values/value.ts";
import { endsInHash, hash } from "./hash.ts";

/** A part of a name; a number is written as JavaScript writes it, `1.5` or `1e+21`. */
export type NamePart = string | number | bigint;

/** The options of {@link jobName}: what a name must leave room for. */
export interface JobNameOptions {
  /**
   * The `completions` of an Indexed Job, whose Pods' host names end with `-` and an index. Default: none, for a Job that is not Indexed.
   */
  readonly completions?: number | undefined;
  /** Whether it is the name of a CronJob, which has 11 characters less because its Jobs' names end with a time. Default: false. */
  readonly cronJob?: boolean | undefined;
}

function partText(part: unknown): string {
  if (typeof part === "string" || typeof part === "number" || typeof part === "bigint") return String(part);
  throw new TypeError(`a part of a name is a string or a number, not ${part === null ? part : typeof part}`);
}

/**
 * Removes the accents of letters where Unicode can separate them, and replaces each match of `others` by a dash.
 *
 * Each character is normalized on its own: of a whole text, the engine also sorts the marks, which takes quadratic time for many in a row.
 */
const plain = (text: string, others: RegExp) =>
  text
    .replace(/\W/gu, one => one.normalize("NFD"))
    .replace(/[\u0300-\u036f]/g, "")
    .replace(others, "-");

/** Returns the start of the text and its hash, in at most `limit` characters. */
const hashed = (text: string, source: string, limit: number) => {
  const suffix = hash(source, 10);
  const start = text.slice(0, limit - suffix.length - 1).replace(/^[^a-zA-Z0-9]+|[^a-zA-Z0-9]+$/g, "");
  return start === "" ? suffix : `${start}-${suffix}`;
};

/**
 * Returns a name for a Job, made from any strings: the parts joined by `-`. The server always accepts it, without a warning.
 *
 * The name has at most 63 characters for a Job and 52 for a CronJob, less the index of an Indexed Job (`{ completions }`). Parts of only
 * lower-case letters and digits stay as they are if there is room and the name does not end like one with a hash: such a name states its
 * parts exactly. Any other name ends with a hash of the parts: ten characters, the same in every version and on every runtime (FNV-1a, 64
 * bits). So different parts have different names: `a_b`, `a-b` and the two parts `a` and `b`, or two long texts that differ at the end. A
 * name with a hash gets another one when it is passed in again.
 *
 * @param parts any strings and numbers, in Unicode, of any length; at the end, optionally, an object of {@link JobNameOptions}
 * @throws RangeError for `completions` that are no whole number from 0 to 2147483647.
 * @throws TypeError for a part that is neither a string nor a number, for a misspelt option, and for a `cronJob` that is no boolean.
 * @example
 * jobName("scan", "host7"); // "scan-host7"
 * jobName("scan", "db-1.example.com"); // "scan-db-1-example-com-sn2q6zqqrj"
 * jobName("train", model, { completions: 1000 }); // at most 59 characters
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#writing-a-job-spec
 */
export function jobName(...parts: readonly NamePart[]): string;
export function jobName(...parts: readonly [...NamePart[], JobNameOptions]): string;
export function jobName(...parts: readonly (NamePart | JobNameOptions)[]): string {
  const last = parts.at(-1);
  const hasOptions = tagOf(last) === "Object";
  const options = hasOptions ? (last as JobNameOptions) : {};
  const texts = (hasOptions ? parts.slice(0, -1) : parts).map(partText);
  checkOptions("jobName", options, { completions: "anything", cronJob: "a boolean" });
  const { completions = 0, cronJob = false } = options;
  if (!Number.isInteger(completions) || completions < 0 || completions > 0x7fffffff)
    throw new RangeError(
      `jobName: completions must be a whole number from 0 to 2147483647, but are ${shown(completions)}`,
    );
  const index = completions > 0 ? `-${completions - 1}`.length : 0;
  const limit = (cronJob ? 52 : 63) - index;
  const name = texts.join("-");
  const exact = texts.every(text => /^[a-z0-9]+$/.test(text)) && name.length <= limit && !endsInHash(name);
  if (exact && name !== "") return name;
  return hashed(plain(name, /[^a-zA-Z0-9]+/g).toLowerCase(), JSON.stringify(texts), limit);
}

/**
 * Returns the value of a label, made from any text: at most 63 characters, letters and digits, with `-`, `_` and `.` inside.
 *
 * A text that is a valid value stays as it is, the empty one too, unless it ends like one with a hash. Any other text is shortened, gets
 * `-` for each character that is not allowed, and ends with the hash of {@link jobName}, so that different texts have different values. A
 * value with a hash gets another one when it is passed in again.
 *
 * @throws TypeError for a text that is neither a string nor a number.
 * @example
 * labelValue("1.2.3"); // "1.2.3"
 * labelValue("feature/login form"); // "feature-login-form-dc97tcgpcw"
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export function labelValue(text: NamePart): string {
  const value = partText(text);
  const exact = value.length <= 63 && /^(?:[a-zA-Z0-9](?:[-\w.]*[a-zA-Z0-9])?)?$/.test(value);
  return exact && !endsInHash(value) ? value : hashed(plain(value, /[^-\w.]+/g), JSON.stringify(value), 63);
}
