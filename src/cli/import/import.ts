import { clean } from "../../dry-run/index.ts";
import { builderCode, ImportError } from "../../import/index.ts";
import type { Job } from "../../models/index.ts";
import { type Found, placeIn, unfold } from "../../read/manifests.ts";
import { findingText } from "../check/text.ts";
import type { Context } from "../context.ts";
import { CommandError, exitCode } from "../exit.ts";
import { inputName } from "../input.ts";
import { classOf, fieldsOf, nameOf, readDocuments, textOf } from "../objects.ts";
import { linesOf } from "../source-frame.ts";
import { styleFor } from "../style.ts";
import { count } from "../text.ts";

/** A document as it is, for a list of Jobs has a builder; a list of anything, as what is in it. */
const parts = (found: Found): Found[] => (fieldsOf(found.value).kind === "List" ? unfold(found) : [found]);

export interface ImportOptions {
  /** Whether objects that come from a cluster keep what the server set. */
  readonly asIs: boolean;
}

/** An object of a cluster as a person would have written it; without a value for any other, or one that cannot be read. */
function cleaned(value: unknown): unknown {
  if (!textOf(fieldsOf(fieldsOf(value).metadata).uid)) return undefined;
  try {
    return clean(value as Job, { defaults: false });
  } catch {
    return undefined;
  }
}

/** `jobwright import`. */
export async function importFile(path: string, { asIs }: ImportOptions, context: Context): Promise<number> {
  const { stdout, stderr } = context;
  const all = (await readDocuments(path, context)).flatMap(parts);
  const mine = all.filter(({ value }) => classOf(value) === "ours");
  if (mine.length === 0) throw new CommandError(`${inputName(path)} holds no Job or CronJob`);
  let refused = false;
  // All documents are of one text.
  const lines = linesOf(mine[0]?.origin.document.text ?? "");
  for (const found of mine) refused = report(found, lines, context) || refused;
  if (refused) return exitCode.refused;
  let live = 0;
  const manifests = mine.map(({ value }) => {
    const written = asIs ? undefined : cleaned(value);
    if (written !== undefined) live++;
    return written ?? value;
  });
  stdout.write(builderCode(manifests));
  if (live > 0)
    stderr.write(
      `${count(live, "live object")}: without what the server set, and without defaults (--as-is keeps them)\n`,
    );
  if (all.length > mine.length) stderr.write(`${count(all.length - mine.length, "other object")} skipped\n`);
  return exitCode.fine;
}

/** Tells what of a manifest no builder can say; gives whether there is something. */
function report({ value, origin }: Found, lines: readonly string[], context: Context): boolean {
  try {
    builderCode(value);
    return false;
  } catch (thrown) {
    if (!(thrown instanceof ImportError)) throw thrown;
    const style = styleFor(context.stderr, context);
    const { document, file = "" } = origin;
    for (const { type, field, message } of thrown.errors) {
      const { line, column } = placeIn(origin, value, field);
      const finding = {
        severity: "error",
        rule: type,
        file,
        line,
        column,
        source: lines[line - 1] ?? "",
        document: document.documentIndex + 1,
        object: nameOf(value),
        field,
        message,
      } as const;
      context.stderr.write(findingText(finding, style));
    }
    return true;
  }
}
