import { existsSync } from "node:fs";
import { access, constants, readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { harmless, harmlessLine, harmlessPath, inLine } from "../../encoding/terminal.ts";
import { shorten } from "../../values/shorten.ts";
import { writeJson } from "../../yaml/write/json.ts";
import { WriteError, writeYaml, writeYamlStream } from "../../yaml/write/yaml.ts";
import { type ClusterOptions, checkVersion } from "../cluster-options.ts";
import type { Context } from "../context.ts";
import { encodingFault } from "../decode-text.ts";
import { CommandError, exitCode } from "../exit.ts";
import { foldersAbove } from "../folders-above.ts";
import { fileFault, inputText } from "../input.ts";
import { isModuleName } from "../place.ts";
import { adviceLine, linesOf, sourceFrame } from "../source-frame.ts";
import { type Style, styleFor } from "../style.ts";
import { count } from "../text.ts";
import { type FileToWrite, writeOut } from "../write-files.ts";
import type { Position } from "./positions.ts";
import type { ExportFinding, Failure, Manifest, ModuleResult, Trace } from "./result.ts";
import { severalHint } from "./several.ts";
import { changed } from "./watch.ts";

export interface RenderOptions extends ClusterOptions {
  readonly out?: string;
  readonly format: "yaml" | "json";
  readonly watch?: boolean;
  /** In seconds. */
  readonly timeout: number;
}

/** Runs `jobwright render`; returns the exit code. */
export async function render(file: string, options: RenderOptions, context: Context): Promise<number> {
  checkVersion(options);
  const path = resolve(context.cwd, file);
  const run = new Render(file, path, options, context);
  for (;;) {
    const started = Date.now();
    if (!options.watch) return run.once();
    if (await runUntilChange(run, started)) continue;
    run.say(`watching ${count(run.files.length, "file")}`);
    if (!(await changed([...run.files, ...run.folders], started, context.signal))) return exitCode.fine;
  }
}

/** Runs the module, and ends it if one of its files changes meanwhile, because it may hang. Returns whether one did. */
async function runUntilChange(run: Render, started: number): Promise<boolean> {
  const [done, overtaken] = [new AbortController(), new AbortController()];
  const watching = changed(run.files, started, done.signal).then(isChanged => {
    if (isChanged) overtaken.abort();
  });
  try {
    await run.once(overtaken.signal);
  } finally {
    done.abort();
    await watching;
  }
  return overtaken.signal.aborted;
}

/** A module may throw an error that quotes a whole file. */
const mostOfMessage = 20_000;

/** The word between a place and its message. */
type Word = "error" | "warning" | "caused by";

class Render {
  /** The files of the last run that did not fail, and of the failed runs since. */
  files: readonly string[];
  /** After a failed run: the folders in which a missing file may appear. */
  folders: readonly string[] = [];
  /** The names of the files that the last run wrote. */
  private names: readonly string[] = [];
  /** Whether an earlier run wrote to the standard output. */
  private hasWritten = false;
  private readonly style: Style;
  private readonly file: string;
  private readonly path: string;
  private readonly options: RenderOptions;
  private readonly context: Context;

  constructor(file: string, path: string, options: RenderOptions, context: Context) {
    this.file = file;
    this.path = path;
    this.options = options;
    this.context = context;
    this.files = [path];
    this.style = styleFor(context.stderr, context);
  }

  say(text: string): void {
    this.context.stderr.write(`${harmlessPath(text)}\n`);
  }

  /** Runs the module, writes what it exports and returns the exit code. After the signal it ends the module and says nothing. */
  async once(signal?: AbortSignal): Promise<number> {
    try {
      await this.checkFile();
      const result = await this.result(signal);
      this.watch(result);
      if (result.failure !== undefined) return await this.fail(result.failure);
      return await this.write(result);
    } catch (thrown) {
      if (!(thrown instanceof CommandError || thrown instanceof WriteError)) throw thrown;
      if (!signal?.aborted) this.problem("error", inputText(this.file, this.context), thrown.message);
      return exitCode.unusable;
    }
  }

  private watch({ failure, files }: ModuleResult): void {
    const broken = failure !== undefined;
    this.files = [...new Set([this.path, ...(broken ? this.files : []), ...files])];
    const lost = broken ? missing(failure, this.path) : [];
    // A missing module may be a folder, in which an index file appears.
    this.folders = broken ? [...new Set([...[...this.files, ...lost].map(dirname), ...lost])] : [];
  }

  private async checkFile(): Promise<void> {
    if (this.file === "") throw new CommandError("an empty name names no module");
    if (this.file === "-")
      throw new CommandError(
        "is not a file: render takes a module, and what that imports is found from its place",
      );
    try {
      const found = await stat(this.path);
      if (!found.isFile())
        throw new CommandError(
          `is ${found.isDirectory() ? "a directory" : "no file"}, render takes a module${found.isDirectory() ? `. ${severalHint}` : ""}`,
        );
      await access(this.path, constants.R_OK);
    } catch (thrown) {
      throw fileFault(thrown);
    }
    if (!isModuleName(this.path))
      throw new CommandError(
        "is not a module: render takes .ts, .tsx, .mts, .cts, .js, .mjs and .cjs (`check` takes YAML)",
      );
  }

  private async result(signal: AbortSignal | undefined): Promise<ModuleResult> {
    const { runModule } = this.context;
    const { namespace, podSecurity, kubernetesVersion, timeout } = this.options;
    const cluster = { namespace, podSecurity, kubernetesVersion };
    if (runModule !== undefined) return runModule(this.path, cluster);
    const { runInProcess } = await import("./run-process.ts");
    return runInProcess(this.path, cluster, timeout, signal);
  }

  private async fail(failure: Failure): Promise<number> {
    const { message, position, refused } = failure;
    await this.report("error", position, message);
    await this.trace(failure);
    if (position !== undefined && !refused) await this.encoding(position.file);
    return refused ? exitCode.refused : exitCode.unusable;
  }

  /** Reports that a file that failed is not UTF-8, which may be the reason. */
  private async encoding(file: string): Promise<void> {
    const bytes = await readFile(file).catch(() => undefined);
    const fault = bytes && encodingFault(bytes);
    if (fault !== undefined) this.problem("error", await this.called(file), fault);
  }

  private async write({ manifests, findings, passed }: ModuleResult): Promise<number> {
    for (const finding of findings) await this.finding(finding);
    for (const text of passed) this.say(`${this.file}: left alone: ${text}`);
    const refused = findings.some(({ severity }) => severity === "error");
    if (refused) {
      this.say("nothing was written");
      return findings.some(({ failed }) => failed) ? exitCode.unusable : exitCode.refused;
    }
    if (manifests.length === 0)
      throw new CommandError("exports no manifest: export a builder, as in `export default job(…)`");
    const code = await this.writeAll(manifests);
    const unchecked = manifests.filter(({ checked }) => !checked).length;
    if (unchecked > 0 && code === exitCode.fine)
      this.say(`${count(unchecked, "object")} of other kinds written as they are, unchecked`);
    return code;
  }

  private async writeAll(manifests: readonly Manifest[]): Promise<number> {
    if (this.options.out !== undefined) return this.writeFolder(manifests, this.options.out);
    const values = manifests.map(({ value }) => value);
    const { format } = this.options;
    const lead = format === "yaml" && this.hasWritten ? "---\n" : "";
    this.hasWritten = true;
    this.context.stdout.write(
      format === "yaml"
        ? lead + writeYamlStream(values)
        : writeJson({ apiVersion: "v1", kind: "List", items: values }),
    );
    return exitCode.fine;
  }

  private async writeFolder(manifests: readonly Manifest[], out: string): Promise<number> {
    const { format } = this.options;
    const files = new Map<string, FileToWrite & Manifest>();
    const names = manifests.map(fileName);
    const [once, twice] = [new Set<string>(), new Set<string>()];
    for (const name of names) (once.has(name) ? twice : once).add(name);
    for (const [i, manifest] of manifests.entries()) {
      const own = names[i] as string;
      const name = `${own}${twice.has(own) ? namespaceSuffix(manifest) : ""}.${format}`;
      const other = files.get(name);
      if (other !== undefined) {
        this.problem(
          "error",
          this.file,
          `${manifest.path} and ${other.path} would both be ${join(out, name)}: with --out, names must differ`,
        );
        this.say("nothing was written");
        return exitCode.refused;
      }
      const text = format === "yaml" ? writeYaml(manifest.value) : writeJson(manifest.value);
      files.set(name, { ...manifest, name, text });
    }
    this.say(await writeOut(out, [...files.values()], this.context));
    // These are left from when one object alone had the name, or from the last run: `kubectl apply -f` would still apply them.
    const before = new Set([...[...twice].map(own => `${own}.${format}`), ...this.names]);
    this.names = [...files.keys()];
    for (const name of before) {
      if (!files.has(name) && existsSync(resolve(this.context.cwd, out, name)))
        this.say(`${join(out, name)} is left from an earlier run: no object has this file any more`);
    }
    return exitCode.fine;
  }

  private async finding(finding: ExportFinding): Promise<void> {
    const { severity, path, object, field, message, advice, position } = finding;
    const about = object === "" ? "" : ` (${harmlessLine(object)})`;
    const at = field === "" ? "" : ` ${this.style.bold(harmlessLine(field))}:`;
    await this.report(
      severity,
      position,
      inLine(message),
      `${this.style.bold(harmlessLine(path))}${about}:${at} `,
    );
    this.context.stderr.write(adviceLine(advice, position?.line ?? 0, this.style));
    await this.trace(finding);
  }

  /** Reports the callers of an error's place, and its causes. */
  private async trace({ callers = [], causes = [] }: Trace): Promise<void> {
    const places: string[] = [];
    for (const caller of callers) places.push(await this.shown(caller));
    if (places.length > 0) this.say(`  called from ${places.join(", ")}`);
    for (const { message, position } of causes) await this.report("caused by", position, message);
  }

  private problem(word: Word, place: string, message: string, about = ""): void {
    const { style } = this;
    const shown = word === "warning" ? style.yellow(word) : style.red(word);
    const text = harmless(shorten(message, mostOfMessage));
    this.context.stderr.write(`${style.cyan(harmlessPath(place))}: ${shown}: ${about}${text}\n`);
  }

  /** Returns a place as messages show it. */
  private async shown({ file, line, column }: Position): Promise<string> {
    return `${await this.called(file)}:${line}:${column}`;
  }

  private async called(file: string): Promise<string> {
    // A module reached through a link is still the same file.
    const real = await realpath(this.path).catch(() => this.path);
    // On Windows, names that differ only in case are the same.
    return relative(real, file) === "" ? this.file : relative(this.context.cwd, file);
  }

  private async report(
    word: Word,
    position: Position | undefined,
    message: string,
    about = "",
  ): Promise<void> {
    if (position === undefined) return this.problem(word, this.file, message, about);
    const { file, line, column } = position;
    this.problem(word, await this.shown(position), message, about);
    // Node.js reads it as UTF-8 too, whatever its encoding is.
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text !== undefined)
      this.context.stderr.write(sourceFrame(linesOf(text)[line - 1] ?? "", line, column, this.style));
  }
}

/** Returns where a module that was not found may appear, if that was the failure. `importer` asked for it if the failure has no place. */
function missing({ message, position }: Failure, importer: string): string[] {
  const [, name] = /Cannot find (?:module|package) '([^']+)'/.exec(message) ?? [];
  if (name === undefined) return [];
  const asked = position?.file ?? importer;
  if (isAbsolute(name) || /^\.{1,2}\//.test(name)) return [resolve(dirname(asked), name)];
  return [...foldersAbove(asked)].map(folder => join(folder, "node_modules", name));
}

const safe = (text: string) => text.toLowerCase().replace(/[^a-z0-9.-]+/g, "-");

/** Returns a file name made from an object's kind and name, with safe characters only. */
function fileName({ kind, name, value }: Manifest): string {
  const text = safe(`${kind}-${name}`);
  const generated = (value as { metadata?: { name?: unknown } }).metadata?.name === undefined;
  return generated ? text.replace(/-+$/, "") : text;
}

/** Returns a suffix that tells files of one name apart, if it can. */
function namespaceSuffix({ value }: Manifest): string {
  const { metadata } = value as { metadata?: { namespace?: unknown } };
  return typeof metadata?.namespace === "string" ? `.${safe(metadata.namespace)}` : "";
}
