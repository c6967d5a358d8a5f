import type { YamlDocument } from "../yaml/read/document.ts";
import type { YamlRange } from "../yaml/read/error.ts";

/** Something in a document that kubectl ignores without a message. */
interface PassedOver {
  readonly rule: "IgnoredText" | "DuplicateKey";
  readonly place: YamlRange;
  readonly field: string;
  readonly message: string;
}

/** How much of a key is shown. */
const shown = 1000;

/**
 * Returns what kubectl ignores without a message.
 *
 * @param isOurs - whether the document has Jobs or CronJobs. For others, only what may hide one is returned.
 */
export function passedOver(document: YamlDocument, isOurs: boolean): PassedOver[] {
  const all = allPassedOver(document);
  return isOurs ? all : all.filter(({ rule, field }) => rule === "IgnoredText" || field === "apiVersion");
}

function allPassedOver(document: YamlDocument): PassedOver[] {
  const { ignored } = document;
  const keys = document.duplicates().map(({ path, first, again }): PassedOver => {
    const field = path
      .map((step, i) =>
        typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${step.slice(0, shown)}`,
      )
      .join("");
    // No object has two of them, but two objects without a separator do.
    const isNext = path.length === 1 && path[0] === "apiVersion";
    const message = `the key stands here again, kubectl takes this one: the first is on line ${first.line}${isNext ? ". If another object begins here, put --- before it" : ""}`;
    return { rule: "DuplicateKey", place: again, field, message };
  });
  if (ignored === undefined) return keys;
  const message =
    "what stands from here on is not read, by kubectl neither: is it indented less than the first line?";
  return [{ rule: "IgnoredText", place: ignored, field: "", message }, ...keys];
}
