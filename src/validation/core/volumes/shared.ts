/** A reference to a Secret or the like, which needs a name. */
export const reference = { name: [] } as const;

/** Checks that a file mode is between 0 and 0777. */
export const fileMode = (mode: number): string | false =>
  (mode < 0 || mode > 0o777) && "must be a number between 0 and 0777 (octal), both inclusive";
