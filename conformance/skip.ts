// Differences that cannot be fixed, each with its reason. If this table gets long, something is wrong with the library.

/** The file with a recorded case for each of them. */
export const knownDifferencesFile = "conformance/recorded/known-differences.ndjson.gz";

/** A kind of difference that is expected. */
interface Known {
  readonly match: RegExp;
  readonly reason: string;
}

export const knownDifferences: readonly Known[] = [
  {
    match: /^message: ours \w+ in version "[^"]*" cannot be handled as a (?:Cron)?Job: converting \(/,
    reason:
      "A manifest of another kind (a Pod) that is ill-typed inside as well: the server decodes that kind first. Both refuse it.",
  },
  {
    match: /a quantity of more than 4096 characters|holds more than 131072 values/,
    reason:
      "Beyond what anyone writes and below what a server would read in the end: refused, in words of our own, so that an answer never takes long.",
  },
  {
    match:
      /^(?:missing|extra): FieldValueInvalid \S*annotations: (?:invalid JSON$|invalid character|unexpected end of JSON)/,
    reason:
      "The tolerations annotation, which no scheduler reads any more, with a text that is no JSON: Go says at which character, which would take half a kilobyte in every bundle.",
  },
  {
    match:
      /annotations: .*cannot unmarshal number \S+ into Go struct field Toleration\.TolerationSeconds of type int64/,
    reason:
      "The same annotation, with seconds that Go refuses by their spelling (1e3, 9223372036854775808) and JavaScript reads as a number like another.",
  },
  {
    match:
      /^(?:refused|not decoded).*JavaScript numbers beyond 2\^53 are not exact|^message: ours .* cannot unmarshal number -?\d{16,21} into/,
    reason:
      "Nobody can see whether 9007199254740992 was written, or another number that JavaScript rounded to it: refused, as it is in YAML.",
  },
  {
    match:
      /^(?:accepted, and the server says: .*|missing: FieldValueForbidden \S*)volumeClaimTemplate\.metadata\.creationTimestamp: (?:Forbidden: )?cannot be set$/,
    reason:
      "The first second of the year 1 (0001-01-01T00:00:00Z), where it is written out, is a time to Go, though the zero time that it prints; of any other time in this place both say the same.",
  },
  {
    match:
      /^order: .*(?:bindMountOptions|httpGet\.(?:protocol|host)|grpc\.mode|lifecycle\.stopSignal|schedulingGroup)\b/,
    reason:
      "Fields of features that are off stand in no new object, and are checked in updates alone: the server finds their faults between its others, we tell them behind these.",
  },
  {
    match: /exceeded max depth|more than 200 levels/,
    reason:
      "Managed fields of more than 1,000 levels (200 for a builder): Go's reader stops at 10,000, and nobody has written twenty.",
  },
  {
    match:
      /^(?:message|words): .*\\x[0-9a-f]{2}abcde"|^(?:missing|extra): FieldValueInvalid \S+: .*[?\ufffd]abcde(?:-\d+|')$/s,
    reason:
      "A `generateName` of more than 58 bytes whose 59th stands inside a character: the server cuts it in half, and JavaScript has no half of one. Both refuse it.",
  },
  {
    match:
      /^(?:missing|extra): FieldValueInvalid spec\.(?:timeZone: |schedule: provided bad location .*: )(?:malformed time zone information|not a directory|file name too long|invalid argument|unknown time zone (?:\S*\b(?:leapseconds|leap-seconds\.list|tzdata\.zi|\w+\.tab)\S*|.{256,}))$/s,
    reason:
      "A file of the machine's time zone folder that holds no time zone (`zone.tab`), or a name that is too long for a file: what the server says of it depends on its machine. Both refuse it.",
  },
  {
    match: /__internal/,
    reason:
      "A manifest of the version that the server uses inside itself: refused on both sides, in other words.",
  },
];

/** Returns whether the table has a difference. */
export const skipped = (difference: string): boolean =>
  knownDifferences.some(({ match }) => match.test(difference));
