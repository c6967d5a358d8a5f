import { inLine } from "../../encoding/terminal.ts";
import { builderCode } from "../../import/index.ts";
import type { Context } from "../context.ts";
import { tellIdle } from "../exclude.ts";
import { CommandError, exitCode } from "../exit.ts";
import { findFiles } from "../files.ts";
import { findingText } from "../finding-text.ts";
import { inputText } from "../input.ts";
import { Patches, patchCount } from "../patches.ts";
import { readEach } from "../read-objects.ts";
import { styleFor } from "../style.ts";
import { count, errorText } from "../text.ts";
import { writeModules } from "./modules.ts";
import { readSource, type Source, unreadableSource } from "./source.ts";

export interface ImportOptions {
  /** Whether objects from a cluster keep what the server set. */
  readonly asIs: boolean;
  /** Files to skip, as paths or globs. */
  readonly exclude?: readonly string[];
  /** The folder for one module per file. Without it, one module is printed. */
  readonly out?: string;
}

/** Runs `jobwright import`; returns the exit code. */
export async function importFiles(
  paths: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<number> {
  const { out } = options;
  const { stdout, stderr } = context;
  const style = styleFor(stderr, context);
  const { all, folders } = await readAll(paths, options, context);
  const unreadable = all.flatMap(source => source.unreadable);
  for (const message of unreadable) stderr.write(errorText(message, style));
  for (const { faults } of all) for (const fault of faults) stderr.write(findingText(fault, style));
  const left = all.filter(source => source.unreadable.length + source.faults.length > 0).length;
  if (left > 0) {
    if (all.length > 1)
      stderr.write(`nothing was written, for ${left} of ${all.length} files: --exclude passes files over\n`);
    return unreadable.length > 0 ? exitCode.unusable : exitCode.refused;
  }

  const sources = all.filter(({ manifests }) => manifests.length > 0);
  if (sources.length === 0) {
    const [only, ...more] = all;
    if (only === undefined) throw new CommandError("--exclude leaves no file");
    const what = more.length === 0 ? inputText(only.path, context) : `none of the ${all.length} files`;
    const patches = sumOf(all, source => source.patches);
    const but = patches > 0 ? `, but ${patchCount(patches)}: build them with Kustomize first` : "";
    throw new CommandError(`${what} holds ${more.length === 0 ? "no" : "a"} Job or CronJob${but}`);
  }
  const notes = notesOf(all);
  if (out === undefined) stdout.write(builderCode(sources.flatMap(({ manifests }) => manifests)));
  else notes.unshift(await writeModules(sources, folders, out, context));
  for (const note of notes) stderr.write(`${note}\n`);
  return exitCode.fine;
}

/** Reads all files. Those that cannot be read are in the result too. `folders` are those of the arguments. */
async function readAll(
  paths: readonly string[],
  { asIs, exclude }: ImportOptions,
  context: Context,
): Promise<{ readonly all: readonly Source[]; readonly folders: readonly string[] }> {
  const { files, faults, folders, idle } = await findFiles(paths, context, exclude);
  tellIdle(idle, context);
  const all = faults.map(({ path, message }) => unreadableSource(path, `${inLine(path)} ${message}`));
  const patches = new Patches(files, context);
  await readEach(
    files,
    async file => void all.push(await readSource(file, asIs, context, patches)),
    (message, file) => all.push(unreadableSource(file, message)),
  );
  return { all, folders };
}

const sumOf = (all: readonly Source[], of: (source: Source) => number): number =>
  all.reduce((total, source) => total + of(source), 0);

/** Returns a line for each way in which the modules differ from the files. */
function notesOf(all: readonly Source[]): string[] {
  const live = sumOf(all, source => source.live);
  const others = sumOf(all, source => source.others);
  const empty = all.filter(({ manifests }) => manifests.length === 0).length;
  const notes: string[] = [];
  if (live > 0)
    notes.push(
      `${count(live, "live object")}: without what the server set, and without defaults (--as-is keeps them)`,
    );
  const refused = sumOf(all, source => source.refused);
  if (refused > 0)
    notes.push(`${count(refused, "object")} that the server would refuse: comments in the code say why`);
  const patches = sumOf(all, source => source.patches);
  if (patches > 0) notes.push(`${patchCount(patches)} skipped`);
  if (others > 0) notes.push(`${count(others, "other object")} skipped`);
  if (empty > 0) notes.push(`${count(empty, "file holds", "files hold")} no Job or CronJob`);
  return notes;
}
