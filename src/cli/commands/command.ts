import type { Command } from "commander";
import type { Context } from "../context.ts";

/** Adds a command to the program. What it does is loaded when it is called; `end` takes its exit code. */
export type AddCommand = (program: Command, context: Context, end: (code: number) => void) => void;
