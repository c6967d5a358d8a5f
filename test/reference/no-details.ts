/**
 * Texts of several words in the sources that no detail is, and none that was recorded has in it: the words of warnings,
 * of types, of our own errors, and of messages for what was never recorded. `{}` stands for what varies.
 */
export const noDetails: ReadonlySet<string> = new Set([
  ' as "{}": cannot parse {} as {}',
  ": extra text: {}",
  "Duplicate value:",
  "Invalid value:",
  "Not found:",
  "Too long",
  "Too many:",
  "Unsupported value:",
  "cpu memory",
  "instance of a class",
  "no date matches",
  "no time of day matches",
  "num kMGTPE",
  "struct field .{} of type string",
  'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }',
  "there are {}",
  "time zone offset hour",
  "time zone offset minute",
  "value out of range",
  "{}: IPv6 address {} should be in RFC 5952 canonical format ({})",
  "{}: write a string",
]);
