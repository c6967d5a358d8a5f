// What the page and its workers send each other: only plain data.
import type { UpdateChange, UpdateVerdict } from "jobwright";
import type { Version, Versions } from "./versions.ts";

export type Mode = "yaml" | "typescript";

/** One export of a TypeScript module that has run: its manifest, or why there is none. */
export interface ExportOutcome {
  /** The name of the export, with an index after it if it is a list. */
  readonly name: string;
  /** The export as plain data. */
  readonly manifest?: unknown;
  /** The line of the source where it was exported or thrown. */
  readonly line?: number;
  /** Which line of the source said what. The deepest path that contains a fault is the place of the fault. */
  readonly trace?: readonly TracedLine[];
  /** What was thrown while it was made. */
  readonly error?: ThrownError;
}

export interface TracedLine {
  readonly path: readonly (string | number)[];
  readonly line: number;
}

export interface ThrownError {
  readonly message: string;
  readonly line?: number;
  /** The faults of an `InvalidError`. */
  readonly faults?: readonly { readonly field: string; readonly message: string }[];
}

/** The result of running a module. */
export type RunOutcome =
  | {
      readonly kind: "exports";
      readonly exports: readonly ExportOutcome[];
      /** The exports that were left alone, and why. */
      readonly passed: readonly string[];
    }
  | { readonly kind: "failed"; readonly error: ThrownError };

export interface AnalysisRequest {
  readonly id: number;
  readonly source:
    | { readonly mode: "yaml"; readonly text: string }
    | { readonly mode: "typescript"; readonly outcome: RunOutcome };
  /** Which manifest the details are about. Default: the first that is refused, else the first. */
  readonly selected?: number;
  /** The manifests that an update starts from, if a person set them. */
  readonly pinned?: Version;
  readonly versions: Versions;
  /** Whether the text continues the one before without a pause. */
  readonly typing: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A fault or a warning of the server, or a note of ours, and where it was written. */
export interface Mark {
  readonly severity: "error" | "warning" | "note";
  /** The server's path; empty for a text or a manifest as a whole. */
  readonly field: string;
  readonly message: string;
  /** What to do, if the library knows. */
  readonly advice?: string | undefined;
  /** From 1; absent if the place is not known. */
  readonly line?: number;
  readonly column?: number;
}

/** One manifest with its verdict. */
export interface Item {
  readonly kind: string;
  readonly name: string;
  /** The export that it came from. */
  readonly exportName?: string;
  /** Whether the server would accept it. */
  readonly ok: boolean;
  /** What failed before there was a manifest to judge: reading the text, or running the module. */
  readonly failed?: "reading" | "running";
  /** What kubectl would print about a refusal. */
  readonly message: string;
  readonly line?: number;
  readonly marks: readonly Mark[];
}

export type SecurityLevel = "privileged" | "baseline" | "restricted";

export interface Security {
  /** The strictest level that allows the Pods. */
  readonly level: SecurityLevel;
  /** What keeps them from stricter levels. */
  readonly refusals: readonly {
    readonly level: "baseline" | "restricted";
    readonly reasons: readonly string[];
  }[];
}

/** A line of the stored object, and its origin. */
export interface StoredLine {
  readonly text: string;
  readonly origin: "written" | "filled" | "changed";
  /** What was written, if the server stores another spelling. */
  readonly from?: string;
}

export interface Runs {
  readonly expression: string;
  readonly timeZone: string;
  readonly description: string;
  readonly suspended: boolean;
  readonly warnings: readonly string[];
  /** Milliseconds since the epoch. */
  readonly times: readonly number[];
  /** Why there are no times. */
  readonly error?: string;
}

export interface Update {
  readonly verdict: UpdateVerdict;
  readonly changes: readonly UpdateChange[];
  readonly commands: readonly string[];
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** Everything that the panels show about one manifest. */
export interface Detail {
  readonly security?: Security;
  readonly stored?: readonly StoredLine[];
  readonly runs?: Runs;
  readonly update?: Update;
  /** Builder code for YAML, YAML for builder code. */
  readonly code?: { readonly language: Mode; readonly text: string; readonly error?: string };
}

export interface Analysis {
  readonly id: number;
  readonly items: readonly Item[];
  readonly selected: number;
  /** Documents of other kinds, which are skipped. */
  readonly others: number;
  /** The exports that were left alone, and why. */
  readonly passed: readonly string[];
  readonly detail: Detail;
  /** The manifests, if the server would accept them all. */
  readonly accepted?: Version;
  /** Why there is no verdict: a part of the page failed. */
  readonly unjudged?: string;
}
