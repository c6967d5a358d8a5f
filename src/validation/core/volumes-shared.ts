/** A reference to a secret or the like, which must name it. */
export const reference = { name: [] } as const;

/** Whether the mode of a file is between 0 and 0777. */
export const fileMode = (mode: number): string | false =>
  (mode < 0 || mode > 0o777) && "must be a number between 0 and 0777 (octal), both inclusive";
