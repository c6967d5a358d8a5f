/** How a command ends. The help text documents it: what scripts rely on. */
export const exitCode = {
  /** Nothing is wrong, nothing differs. */
  fine: 0,
  /** A manifest would be refused; two manifests differ. */
  refused: 1,
  /** A wrong command line; a file or text that cannot be read; a module that fails. */
  unusable: 2,
} as const;

/** Ends a command with a message for people, and no stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** What is told of any value that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
