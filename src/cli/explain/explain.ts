import { explain, explainText, PathError } from "../../reference/index.ts";
import type { Context } from "../context.ts";
import { CommandError, exitCode } from "../exit.ts";
import { styleFor } from "../style.ts";

export interface ExplainOptions {
  readonly format: "text" | "json";
}

/** The longest line: longer ones are tiring to read. */
const widest = 100;

/** Runs `jobwright explain`; returns the exit code. */
export function explainPath(path: string, options: ExplainOptions, context: Context): number {
  const { stdout } = context;
  try {
    const explanation = explain(path);
    const width = Math.min(stdout.columns ?? 80, widest);
    const colour = styleFor(stdout, context).isColorSupported;
    stdout.write(
      options.format === "json"
        ? `${JSON.stringify(explanation, null, 2)}\n`
        : explainText(explanation, { width, colour }),
    );
    return exitCode.fine;
  } catch (thrown) {
    if (!(thrown instanceof PathError)) throw thrown;
    throw new CommandError(thrown.message);
  }
}
