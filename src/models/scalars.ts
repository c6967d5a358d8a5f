/**
 * An amount of a resource: a decimal number with an optional suffix, such as `"250m"`, `"1.5"`, `"512Mi"` or `"2G"`.
 *
 * Binary suffixes: Ki, Mi, Gi, Ti, Pi, Ei. Decimal suffixes: n, u, m, none, k, M, G, T, P, E. Or an exponent: `"1e3"`.
 */
export type Quantity = string;

/** A number, or a string that names one (a port's name) or counts in per cent. */
export type IntOrString = number | string;

/** A time in RFC 3339, with seconds, such as `"2026-01-01T00:00:00Z"`. Builders take a `Date` too, and drop its fraction of a second. */
export type Time = string;

/** A set of fields, as server-side apply keeps it: an object whose keys are the fields' paths. */
export type FieldsV1 = object;
