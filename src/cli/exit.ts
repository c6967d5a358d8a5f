/** How a command ends. The help text documents the codes, because scripts rely on them. */
export const exitCode = {
  /** Nothing is wrong, nothing differs. */
  fine: 0,
  /** A manifest would be refused, or two manifests differ. */
  refused: 1,
  /** The command line is wrong, a file or text cannot be read, or a module fails. */
  unusable: 2,
} as const;

/** Ends a command with a message for people, without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Returns the message of any thrown value. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
