import type { Finding } from "../findings.ts";
import type { ObjectName } from "../objects.ts";

/** What the server says of one object. */
export interface ObjectVerdict extends ObjectName {
  readonly file: string;
  readonly document: number;
  readonly line: number;
  readonly accepted: boolean;
  /** The server's message; absent where it accepts. */
  readonly message?: string;
}

/** What was found in one file. */
export interface FileReport {
  readonly findings: readonly Finding[];
  readonly objects: readonly ObjectVerdict[];
  /** How many objects of other kinds were passed over. */
  readonly others: number;
  /** How many documents are no Kubernetes objects. */
  readonly foreign: number;
}

/** The sums over all files. */
export interface Summary {
  readonly files: number;
  readonly objects: number;
  readonly refused: number;
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
  readonly foreign: number;
  /** How many files hold something that cannot be read, or cannot be read themselves. */
  readonly unreadable: number;
}
