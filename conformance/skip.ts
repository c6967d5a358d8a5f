// Differences that cannot be mended, each with its reason. Short, or something is wrong with us.

const table: readonly { readonly match: RegExp; readonly reason: string }[] = [];

/** Whether a difference is one of the table's. */
export const skipped = (difference: string): boolean => table.some(({ match }) => match.test(difference));
