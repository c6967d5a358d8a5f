/**
 * Texts of several words in the sources that are no detail and occur in no recorded one: the words of warnings, of types, of our own
 * errors, and of messages that were never recorded. `{}` stands for what varies.
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
  "kubectl apply cannot merge the manifest with what is live.",
  "no date matches",
  "no time of day matches",
  "num kMGTPE",
  "struct field .{} of type string",
  'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }',
  "the changes need a new {}, and this copy of the live one cannot become one. Take clean(manifest), without what was generated.",
  "the namespace of the provided object does not match the namespace sent on the request",
  "the server refuses what is live together with the manifest.",
  "only the server sets times of deletion: leave them out.",
  "there are {}",
  "time zone offset hour",
  "time zone offset minute",
  "value out of range",
  "{}: IPv6 address {} should be in RFC 5952 canonical format ({})",
  "{}: write a string",
]);
