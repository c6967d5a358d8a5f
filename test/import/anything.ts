// Arbitrary manifests from the schema table: any field with any value of its type, whether the server accepts it or not.
import * as fc from "fast-check";
import { isRoot } from "../../src/import/plain.ts";
import { closed } from "../../src/models/generated/enums.ts";
import { type Field, typeOf } from "../../src/models/schema.ts";

const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("a", "pi", "db-password", "app.kubernetes.io/name", "") },
    fc.constantFrom(
      "set -eu\necho `date` $" + "{HOME} \\ $1\n",
      "a\r\nb",
      "'single' \"double\"",
      'say "it\'s"',
      "*/ // \u2028 \u0000 \u0085 \ud800",
      "\n",
      "\ttab \\n",
      "__proto__",
      "constructor",
      "12",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );

const quantity = () => fc.oneof(fc.constantFrom("1", "500m", "2Gi", "wrong"), fc.constantFrom(1, 0.5, 2));

function scalar({ kind, owner, name, go }: Field): fc.Arbitrary<unknown> {
  switch (kind) {
    case "b":
      return fc.boolean();
    case "i":
    case "l":
      return fc.oneof(fc.integer(), fc.constant(-0), fc.constant(1.5));
    case "q":
      return quantity();
    case "x":
      return fc.oneof(fc.integer(), text());
    case "f":
      return fc.constantFrom({}, { "f:spec": { "f:a": {}, ".": {} } });
    default: {
      const values = (closed[`${owner}.${name}`] ?? closed[go])?.split(" ");
      return values === undefined
        ? text()
        : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...values) }, text());
    }
  }
}

const orNull = (value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: value }, fc.constant(null));

function anyOf(field: Field, depth: number): fc.Arbitrary<unknown> {
  const one = field.kind === "o" ? objectOf(field.type, depth - 1) : scalar(field);
  if (field.list) return fc.array(isRoot(field) ? one : orNull(one), { maxLength: 3 });
  return field.map ? fc.dictionary(text(), orNull(one), { maxKeys: 4 }) : one;
}

/** An object of a type with some of its fields, and fewer of them on deeper levels. */
function objectOf(type: string, depth: number): fc.Arbitrary<object> {
  const { fields: all } = typeOf(type);
  // A manifest's kind is fixed, but a reference to an object has one too.
  const fields = [...all.values()].filter(field => field.name !== "kind" || !all.has("metadata"));
  const some = fc.subarray(fields, { maxLength: Math.min(fields.length, depth <= 0 ? 1 : 2 + depth) });
  return some.chain(chosen =>
    fc.record(
      Object.fromEntries(
        chosen
          .filter(field => depth > -4 || field.kind !== "o")
          .map(field => [field.name, orNull(anyOf(field, depth))]),
      ),
    ),
  );
}

/** Any manifest of a kind. */
export function anything(kind: "Job" | "CronJob" | "JobList" | "CronJobList"): fc.Arbitrary<object> {
  return objectOf(kind, 6).map(manifest => ({ apiVersion: "batch/v1", kind, ...manifest }));
}
