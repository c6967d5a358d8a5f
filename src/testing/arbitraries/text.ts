import * as fc from "fast-check";

/** Lets all kinds of values shrink to the first kind, which is the simplest. */
export const crossShrink = { withCrossShrink: true } as const;

/** Generates a name of lower-case letters, digits and hyphens, as containers have. It shrinks to `a`. */
export const label = (): fc.Arbitrary<string> =>
  fc.oneof(
    crossShrink,
    fc.constantFrom("a", "main", "pi", "db-backup", "step-2"),
    fc.stringMatching(/^[a-z]([-a-z0-9]{0,18}[a-z0-9])?$/),
  );

/** Generates labels: a few keys of every form, with any value. */
export const labels = (): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(
    fc.constantFrom("a", "app", "app.kubernetes.io/name", "example.com/Team_1", "x.y-z"),
    fc.stringMatching(/^([A-Za-z0-9]([-A-Za-z0-9_.]{0,12}[A-Za-z0-9])?)?$/),
    { minKeys: 1, maxKeys: 3, noNullPrototype: true },
  );

/** Generates annotations, with any text as value. */
export const annotations = (): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(
    fc.constantFrom("a", "note", "example.com/Config.v1", "kubernetes.io/change-cause"),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    { minKeys: 1, maxKeys: 3, noNullPrototype: true },
  );

/** Generates the reference of an image. */
export const image = (): fc.Arbitrary<string> =>
  fc.constantFrom(
    "a",
    "busybox:1.37",
    "perl:5.34.0",
    "ghcr.io/example/tool:latest",
    "registry.k8s.io/pause@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097",
  );

/** Generates a word of a command line. */
export const word = (): fc.Arbitrary<string> =>
  fc.oneof(
    crossShrink,
    fc.constantFrom("a", "sh", "-c", "--epochs=40", "$(NAME)", ""),
    fc.string({ maxLength: 20 }),
  );

/** Generates an absolute path without `..`. */
export const path = (): fc.Arbitrary<string> =>
  fc
    .array(fc.stringMatching(/^[a-z][a-z0-9._-]{0,8}$/), { minLength: 1, maxLength: 3 })
    .map(parts => `/${parts.join("/")}`);

/** Generates none of these fields (as often as people leave them out), one, or many. It shrinks to none. */
export function some<T extends object>(
  fields: { [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<Partial<T>> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  const one = fc
    .constantFrom(...keys)
    .chain(key => (fields[key] as fc.Arbitrary<unknown>).map(value => ({ [key]: value })));
  const many = fc.record(fields, { requiredKeys: [], noNullPrototype: true });
  return fc.oneof(
    crossShrink,
    { arbitrary: fc.constant({}), weight: 2 },
    { arbitrary: one as fc.Arbitrary<Partial<T>>, weight: 2 },
    { arbitrary: many as fc.Arbitrary<Partial<T>>, weight: 3 },
  );
}
