import { shortenPart } from "../values/shorten.ts";
import type { Remark } from "./findings.ts";
import { containersOf, type Fields, fieldsOf, listOf, podSpecOf, textOf } from "./objects.ts";

const index = "JOB_COMPLETION_INDEX";

/** What Kubernetes or a shell may replace in a text. Two `$` are one that stays. The length bounds the time for a text of many `$(`. */
const references = /\$\$|\$\((?<name>[^)]{0,300})\)|\$\{?(?<ofShell>[A-Za-z_]\w*)\}?/g;

/** Whether a word of a command is a shell, or the option with which it gets its script. */
const isOfShell = (word: string) =>
  /(?:^|[\\/])(?:(?:ba|da|a|k|z|fi)?sh|pwsh|powershell|cmd)(?:\.exe)?$|^-[a-z]*c$/i.test(word);

/** Matches variables that the kubelet may set for a Service. */
const ofService = /_(?:SERVICE_HOST|SERVICE_PORT|PORT)(?:_\w+)?$/;

/** Returns a note for each variable in a container that nothing replaces, although it looks as if something should. */
function inContainer(container: Fields, at: string, isIndexed: boolean): Remark[] {
  const { command, args, env, envFrom } = container;
  const notes: Remark[] = [];
  const note = (field: string, what: string) =>
    notes.push({ rule: "Unreplaced", field: `${at}.${field}`, message: shortenPart(what) });
  const known = new Set<string>();
  // The names that an envFrom brings are not in the manifest.
  const isKnown = (name: string) => known.has(name) || envFrom !== undefined || ofService.test(name);
  listOf(env).forEach((variable, i) => {
    const { name, value } = fieldsOf(variable);
    for (const { groups } of textOf(value).matchAll(references)) {
      const used = groups?.name;
      if (used === undefined || isKnown(used)) continue;
      const why =
        isIndexed && used === index
          ? "the controller of the Job sets that variable after all others"
          : "no variable before this one has that name";
      note(`env[${i}].value`, `$(${used}) stays as it is: ${why}`);
    }
    known.add(textOf(name));
  });
  if (isIndexed) known.add(index);
  const words = Object.entries({ command, args }).flatMap(([field, list]) =>
    listOf(list).map((word, i) => ({ field: `${field}[${i}]`, word: textOf(word) })),
  );
  if (words.some(({ word }) => isOfShell(word))) return notes;
  for (const { field, word } of words)
    for (const { groups } of word.matchAll(references)) {
      const { name, ofShell } = groups ?? {};
      if (name !== undefined && !isKnown(name))
        note(field, `$(${name}) stays as it is: no variable has that name, and no shell runs it`);
      if (ofShell !== undefined && known.has(ofShell))
        note(field, `no shell replaces $${ofShell} here: write $(${ofShell}), which Kubernetes replaces`);
    }
  return notes;
}

/**
 * Returns notes on the variables of an accepted manifest that stay in its commands and environment as they are written. The kubelet replaces
 * those in commands, and in each variable those of `envFrom` and of the variables before it.
 *
 * @see kubelet/container ExpandContainerCommandAndArgs
 */
export function unreplaced(value: unknown): Remark[] {
  const isIndexed = podSpecOf(value).job.completionMode === "Indexed";
  return containersOf(value).flatMap(({ container, at }) => inContainer(container, at, isIndexed));
}
