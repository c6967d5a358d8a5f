import type { Finding } from "../findings.ts";
import type { ObjectName } from "../objects.ts";

/** The server's verdict on one object. */
export interface ObjectVerdict extends ObjectName {
  readonly file: string;
  readonly document: number;
  /** Which object of the document's list, from 1; absent outside a list. */
  readonly item?: number;
  readonly line: number;
  readonly accepted: boolean;
  /** The server's message; absent if it accepts the object. */
  readonly message?: string;
}

/** What was found in one file. */
export interface FileReport {
  readonly findings: readonly Finding[];
  readonly objects: readonly ObjectVerdict[];
  /** How many objects of other kinds were skipped. */
  readonly others: number;
  /** How many documents are not Kubernetes objects. */
  readonly foreign: number;
  /** How many Jobs and CronJobs were skipped because they are patches of Kustomize. */
  readonly patches: number;
}

/** The sums over all files. */
export interface Summary {
  readonly files: number;
  readonly objects: number;
  readonly refused: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly others: number;
  readonly foreign: number;
  readonly patches: number;
  /** How many files cannot be read, or hold something that cannot be read. */
  readonly unreadable: number;
}
