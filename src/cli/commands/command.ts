import type { Command } from "commander";
import type { Context } from "../context.ts";

/** Adds a command to the program. Its code is loaded only when it runs; `end` takes its exit code. */
export type AddCommand = (program: Command, context: Context, end: (code: number) => void) => void;
