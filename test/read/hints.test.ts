// A scalar that YAML does not read as text, in every field of the API that requires text.
import { describe, expect, it } from "vitest";
import { type FieldFacts, readFacts } from "../../spec/facts.ts";
import { ManifestError, parseManifests } from "../../src/read/index.ts";

const { types } = readFacts();

interface Spot {
  /** The server's path. */
  readonly field: string;
  /** Writes the field in YAML's flow style, around the scalar. */
  readonly wrap: (scalar: string) => string;
}

/** Yields every text field below a type, each once: a type is not entered again below itself. */
function* spots(type: string, inside: readonly string[]): Generator<Spot> {
  if (inside.includes(type)) return;
  for (const field of types.get(type)?.fields ?? []) {
    const { name } = field;
    for (const inner of items(field, [...inside, type]))
      yield { field: `${name}${inner.field}`, wrap: scalar => `{${name}: ${inner.wrap(scalar)}}` };
  }
}

function* items(field: FieldFacts, inside: readonly string[]): Generator<Spot> {
  const one: Spot[] = types.has(field.type)
    ? [...spots(field.type, inside)].map(({ field: path, wrap }) => ({ field: `.${path}`, wrap }))
    : field.type === "string"
      ? [{ field: "", wrap: scalar => scalar }]
      : [];
  for (const { field: path, wrap } of one) {
    if (field.container === "list") yield { field: `[0]${path}`, wrap: scalar => `[${wrap(scalar)}]` };
    else if (field.container === "map")
      yield { field: `[a.b/c]${path}`, wrap: scalar => `{a.b/c: ${wrap(scalar)}}` };
    else yield { field: path, wrap };
  }
}

const seen = new Set<string>();
const all = ["Job", "CronJob"].flatMap(kind =>
  [...spots(kind, [])]
    // The fields that identify the object are checked before the strict decoder runs.
    .filter(({ field }) => !/^(apiVersion|kind)$/.test(field))
    .map(spot => ({ kind, ...spot }))
    .filter(({ field }) => {
      const end = field.split(".").slice(-3).join(".");
      return !seen.has(end) && seen.add(end);
    }),
);

describe("a scalar that YAML does not read as text", () => {
  it("is tested in every text field of the API", () => {
    expect(all.length).toBeGreaterThan(300);
    for (const path of [
      "metadata.labels[a.b/c]",
      "metadata.annotations[a.b/c]",
      "spec.template.spec.containers[0].env[0].value",
      "spec.template.spec.containers[0].args[0]",
      "spec.template.spec.nodeSelector[a.b/c]",
    ])
      expect(
        all.some(({ field }) => field === path),
        path,
      ).toBe(true);
  });

  it.each(["no", "on", "1e3", "0777", "1_000", "1.5"])(
    "is reported with its path, its line and the fix: %s",
    scalar => {
      const wrong: string[] = [];
      for (const { kind, field, wrap } of all) {
        const text = `# a comment\napiVersion: batch/v1\nkind: ${kind}\n${wrap(`\n  ${scalar}`).slice(1, -1)}\n`;
        let told = "nothing";
        try {
          parseManifests(text);
        } catch (error) {
          if (!(error instanceof ManifestError)) throw error;
          told = error.faults
            .map(fault =>
              fault.field === field ? `${fault.line} ${fault.message}` : `another field: ${fault.field}`,
            )
            .join("; ");
        }
        if (!told.endsWith(`YAML reads ${scalar} as no text: quote it, "${scalar}"`) || !/^[45] /.test(told))
          wrong.push(`${field}: ${told}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
