/**
 * An amount of a resource: a decimal number with an optional suffix, such as `"250m"`, `"1.5"`, `"512Mi"` or `"2G"`.
 *
 * Binary suffixes: Ki, Mi, Gi, Ti, Pi, Ei. Decimal suffixes: n, u, m, none, k, M, G, T, P, E. Or an exponent: `"1e3"`.
 */
export type Quantity = string;

/** A number, or a string that is a name (of a port) or a percentage. */
export type IntOrString = number | string;

/** A time in RFC 3339, with seconds, such as `"2026-01-01T00:00:00Z"`. Builders also take a `Date`, and drop its fraction of a second. */
export type Time = string;

/** A set of fields, as server-side apply stores it: an object whose keys are the paths of the fields. */
export type FieldsV1 = object;
