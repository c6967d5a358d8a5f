import documents from "./examples/documents.yaml?text";
import faults from "./examples/faults.yaml?text";
import manyJobs from "./examples/many-jobs.ts?text";
import misread from "./examples/misread.yaml?text";
import nightlyBackup from "./examples/nightly-backup.yaml?text";
import renderFrames from "./examples/render-frames.ts?text";
import type { Mode } from "./messages.ts";

interface Example {
  readonly title: string;
  readonly mode: Mode;
  readonly text: string;
}

/** The examples. Each mode begins with its first one. */
export const examples: readonly Example[] = [
  { title: "A nightly backup, with a warning", mode: "yaml", text: nightlyBackup },
  { title: "A Job with many faults", mode: "yaml", text: faults },
  { title: "What YAML reads otherwise", mode: "yaml", text: misread },
  { title: "Several documents", mode: "yaml", text: documents },
  { title: "TypeScript: an Indexed Job", mode: "typescript", text: renderFrames },
  { title: "TypeScript: many Jobs from one", mode: "typescript", text: manyJobs },
];

const first = (mode: Mode) => examples.find(each => each.mode === mode)?.text ?? "";

/** What each mode begins with. */
export const firstTexts: Readonly<Record<Mode, string>> = {
  yaml: first("yaml"),
  typescript: first("typescript"),
};

/** Returns which example a text is; undefined if it is none. */
export function exampleOf(mode: Mode, text: string): number | undefined {
  const index = examples.findIndex(each => each.mode === mode && each.text === text);
  return index < 0 ? undefined : index;
}
