import type { JobStatus } from "jobwright";
import { canonicalJson } from "../../src/names/canonical-json.ts";
import { Counts } from "../counts.ts";
import { exampleOf, isShorter, Kinds, printKinds } from "../kinds.ts";

/** Whether a fixture, or a part of it, is what a controller wrote. */
export const isSame = (fixture: unknown, written: unknown): boolean =>
  canonicalJson(fixture) === canonicalJson(written);

/** Returns the fields in which two statuses differ. */
export function differing(fixture: JobStatus, written: JobStatus): string[] {
  const fields = new Set([...Object.keys(fixture), ...Object.keys(written)]) as Set<keyof JobStatus>;
  return [...fields].filter(field => !isSame(fixture[field] ?? null, written[field] ?? null));
}

/** What a comparison has seen, and what it has found. */
export class Findings {
  /** How often each thing was seen. */
  readonly seen = new Counts();
  readonly #found = new Kinds<string>(isShorter);

  get size(): number {
    return this.#found.size;
  }

  /** Adds a difference, with the objects that show it. */
  add(kind: string, ...parts: unknown[]): void {
    this.#found.add(kind, exampleOf(...parts));
  }

  /** Prints all differences. */
  print(): void {
    printKinds(this.#found);
  }
}
