// What came of a module. It goes, as JSON, from the process that ran it to the command.

import type { ObjectName } from "../objects.ts";
import type { Position } from "./positions.ts";

/** A manifest to write. */
export interface Manifest extends ObjectName {
  /** How the module calls it. */
  readonly path: string;
  readonly value: object;
  /** Whether the server's rules were asked; those for other kinds are not known here. */
  readonly checked: boolean;
}

/** What something was thrown for. */
export interface Cause {
  readonly message: string;
  readonly position?: Position;
}

/** What is known of something that was thrown, beyond its message. */
export interface Trace {
  /** Where the module says it, if that is known. */
  readonly position?: Position;
  /** Where the code of that place was called, innermost first. */
  readonly callers?: readonly Position[];
  /** What it was thrown for, nearest first. */
  readonly causes?: readonly Cause[];
}

/** Something that is wrong with an export, or may be. */
export interface ExportFinding extends Trace {
  readonly severity: "error" | "warning";
  /** How the module calls it. */
  readonly path: string;
  /** `Job "pi"`; may be empty. */
  readonly object: string;
  /** The server's path of the field; may be empty. */
  readonly field: string;
  readonly message: string;
  /** Whether the module's own code failed, and no manifest was refused. */
  readonly failed?: boolean;
}

/** Why a module failed. */
export interface Failure extends Trace {
  readonly message: string;
  /** Whether it was `build()` or the like that refused a manifest. */
  readonly refused: boolean;
}

/** What came of a module. */
export interface ModuleResult {
  readonly manifests: readonly Manifest[];
  readonly findings: readonly ExportFinding[];
  /** The exports that were left alone, and why. */
  readonly passed: readonly string[];
  /** Why the module itself failed. */
  readonly failure?: Failure;
  /** The files that were loaded. */
  readonly files: readonly string[];
}
