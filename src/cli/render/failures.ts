import { normalize } from "node:path";
import { asWritten } from "./as-written.ts";
import { methodHint } from "./method-hint.ts";
import { importVariables } from "./missing-names.ts";
import { asSeen, isInPackage, type Position, stackPositions, withoutHead, writtenAt } from "./positions.ts";
import type { Cause, Failure, Trace } from "./result.ts";
import { errorTitle, inspected, isError, propertyOf } from "./thrown.ts";

/** The most callers and causes that are reported: nobody reads more. */
const most = 5;

/** Returns whether `build()` or a similar method threw, in any copy of the package. */
export const isRefusal = (thrown: unknown): boolean =>
  isError(thrown) && propertyOf(thrown, "name") === "InvalidError";

/** Describes the errors of the modules that ran. `codes` holds the code made from each file. */
export class Failures {
  private readonly codes: ReadonlyMap<string, string>;

  constructor(codes: ReadonlyMap<string, string>) {
    this.codes = codes;
  }

  /** Returns a message of an error with the names that a person wrote, and with what an unknown method was meant for. */
  asWritten(message: string): string {
    return `${this.inOwnNames(message)}${methodHint(message)}`;
  }

  private inOwnNames(message: string): string {
    // Most messages name no variable, and a module may throw thousands of them.
    if (!/_[\w$]+\./.test(message)) return message;
    const variables = [...this.codes.values()].flatMap(code => [...importVariables(code)]);
    return variables.length === 0
      ? message
      : asWritten(message, variables.map(name => name.replaceAll("$", "\\$")).join("|"));
  }

  /** Returns where a person's own code was when an error was made. */
  private where(error: Error): Position | undefined {
    const [first] = this.frames(error);
    return first && writtenAt(first, this.codes);
  }

  /**
   * Returns where a builder was called, and the callers in other files: those in the same file are near, and often the same chain of calls.
   * A module that only imports the file is none.
   */
  called(error: Error | undefined): Trace {
    const frames = this.frames(error);
    const end = frames.findIndex(frame => this.isImport(frame));
    const [position, ...callers] = this.placesOf(frames.slice(0, end < 0 ? undefined : end));
    return { ...(position && { position }), callers: callers.filter(({ file }) => file !== position?.file) };
  }

  /** Returns where something was thrown, the callers of that place, and the causes. */
  trace(thrown: unknown): Trace {
    const [position, ...callers] = this.placesOf(this.frames(thrown));
    return { ...(position && { position }), callers, causes: this.causes(thrown) };
  }

  /** Returns where a person wrote what ran in some frames: a place and its callers, but not too many. */
  private placesOf(frames: readonly Position[]): Position[] {
    const places: Position[] = [];
    for (const frame of frames) {
      const place = writtenAt(frame, this.codes);
      if (!places.some(({ file, line }) => file === place.file && line === place.line)) places.push(place);
      if (places.length > most) break;
    }
    return places;
  }

  /** Whether a frame waits for a module that it imports, so that what the module calls is not called by it. */
  private isImport(frame: Position): boolean {
    const line = this.codes.get(frame.file)?.split("\n")[frame.line - 1] ?? "";
    return /^(?:await )?(?:jitiImport|require)\(/.test(line.slice(withoutHead(frame).column - 1));
  }

  /** Returns what a module threw, and where. */
  failure(thrown: unknown): Failure {
    if (!isError(thrown))
      return { message: `it threw ${inspected(thrown)}, which is not an Error`, refused: false };
    const title = this.asWritten(errorTitle(thrown));
    const parse =
      // On Windows, the loader leaves the drive's root before the message.
      /^\w+: (?:ParseError|SyntaxError): (?:[A-Z]:\\: )?([\s\S]*?)\s*\n\s*((?:\/|[A-Z]:[\\/]).*):(\d+):(\d+)\s*$/i.exec(
        title,
      );
    if (parse !== null) {
      const [, message = "", file = "", line, column] = parse;
      const position = asSeen({ file: normalize(file), line: Number(line), column: Number(column) + 1 });
      const hint = /x$/i.test(file) ? " (JSX is not supported)" : "";
      return { message: `${message.trim()}${hint}`, position, refused: false };
    }
    const [text = "", stack = ""] = title.split("\nRequire stack:");
    // A package that lacks what it needs itself.
    const [, requirer = ""] = /^- (.+)$/m.exec(stack) ?? [];
    const within = isInPackage(requirer) ? `, which ${requirer} requires` : "";
    return { message: `${text}${within}${hintOn(text)}`, refused: isRefusal(thrown), ...this.trace(thrown) };
  }

  /** Describes something that was thrown and not caught. */
  uncaught(thrown: unknown): Failure {
    const failure = this.failure(thrown);
    const message = isError(thrown)
      ? `an error was thrown that nothing caught: ${failure.message}`
      : `${failure.message}, and nothing caught it`;
    return { ...failure, message, refused: false };
  }

  /** Returns the stack frames of the modules that ran, innermost first. Frames of packages count only if there are no others. */
  private frames(error: unknown): Position[] {
    const stack = isError(error) ? propertyOf(error, "stack") : undefined;
    const all = stackPositions(typeof stack === "string" ? stack : "").filter(({ file }) =>
      this.codes.has(file),
    );
    const own = all.filter(({ file }) => !isInPackage(file));
    // A function that calls itself has hundreds of frames at one place.
    const different = new Map(
      (own.length > 0 ? own : all).map(frame => [Object.values(frame).join(":"), frame]),
    );
    return [...different.values()];
  }

  /** Returns the causes of an error, and the causes of those, including the errors of an AggregateError. */
  private causes(thrown: unknown): Cause[] {
    const seen = new Set<unknown>([thrown]);
    const found: Cause[] = [];
    const add = (error: unknown): void => {
      for (const cause of directCauses(error)) {
        if (seen.has(cause) || found.length === most) continue;
        seen.add(cause);
        const position = isError(cause) ? this.where(cause) : undefined;
        const message = isError(cause) ? this.asWritten(errorTitle(cause)) : inspected(cause);
        found.push({ message, ...(position && { position }) });
        add(cause);
      }
    };
    add(thrown);
    return found;
  }
}

/** Returns what to do about an error of the loader. */
function hintOn(text: string): string {
  if (/^\w+: Cannot find (?:module|package) '(?![A-Z]:[\\/])[^'./]/i.test(text))
    return ": is it installed? The `paths` of a tsconfig are not followed, the `imports` of a package.json are";
  if (/^\w+: Unknown file extension "\.ya?ml"/.test(text))
    return ": read it as text, and give that to parseManifests() of jobwright/read";
  return "";
}

/** Returns the `cause` of an error, and the errors of an AggregateError. */
function directCauses(error: unknown): unknown[] {
  if (!isError(error)) return [];
  const cause = propertyOf(error, "cause");
  const several = error instanceof AggregateError ? propertyOf(error, "errors") : undefined;
  return [...(cause === undefined ? [] : [cause]), ...(Array.isArray(several) ? several : [])];
}
