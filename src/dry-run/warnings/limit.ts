/**
 * The number of warnings after which no more pairs are reported. Each pair of overlapping ports or files makes a warning, while the
 * server's own HTTP answer carries only about 4,000 characters of them.
 */
export const warningLimit = 100_000;

/** The same limit for their characters, because each of many pairs may contain a long name. */
export const characterLimit = 10_000_000;
