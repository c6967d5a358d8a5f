/**
 * The number of warnings from which on no more pairs are reported. Each two of many ports or files that overlap make a
 * warning; the server's own HTTP answer carries about 4,000 characters of them.
 */
export const warningLimit = 100_000;

/** The same for their characters: each of many pairs may hold a long name. */
export const characterLimit = 10_000_000;
