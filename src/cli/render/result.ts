// The result of a module. The process that ran it sends it to the command as JSON.

import type { ObjectName } from "../objects.ts";
import type { Position } from "./positions.ts";

/** A manifest to write. */
export interface Manifest extends ObjectName {
  /** Its path in the module. */
  readonly path: string;
  readonly value: object;
  /** Whether it was checked against the server's rules. The rules for other kinds are not known here. */
  readonly checked: boolean;
}

/** A cause of something that was thrown. */
export interface Cause {
  readonly message: string;
  readonly position?: Position;
}

/** What is known about something that was thrown, besides its message. */
export interface Trace {
  /** The place in the module, if it is known. */
  readonly position?: Position;
  /** The callers of that place, innermost first. */
  readonly callers?: readonly Position[];
  /** The causes, nearest first. */
  readonly causes?: readonly Cause[];
}

/** Something that is or may be wrong with an export. */
export interface ExportFinding extends Trace {
  readonly severity: "error" | "warning";
  /** Its path in the module. */
  readonly path: string;
  /** `Job "pi"`; may be empty. */
  readonly object: string;
  /** The server's path of the field; may be empty. */
  readonly field: string;
  readonly message: string;
  /** What to do, if that is known. */
  readonly advice?: string;
  /** Whether the module's own code failed, rather than a manifest being refused. */
  readonly failed?: boolean;
}

/** Why a module failed. */
export interface Failure extends Trace {
  readonly message: string;
  /** Whether `build()` or a similar method refused a manifest. */
  readonly refused: boolean;
}

/** The result of a module. */
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
