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

/** Something that is wrong with an export, or may be. */
export interface ExportFinding {
  readonly severity: "error" | "warning";
  /** How the module calls it. */
  readonly path: string;
  /** `Job "pi"`; may be empty. */
  readonly object: string;
  /** The server's path of the field; may be empty. */
  readonly field: string;
  readonly message: string;
  /** Where the module says it, if that is known. */
  readonly position?: Position;
  /** Whether the module's own code failed, and no manifest was refused. */
  readonly failed?: boolean;
}

/** Why a module failed. */
export interface Failure {
  readonly message: string;
  readonly position?: Position;
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
