// What `npm run conformance:own-tests` makes of Kubernetes' sources, and of what its tests pass to functions.
import { describe, expect, it } from "vitest";
import { manifestsOf } from "../../conformance/generate/manifests-of.ts";
import { instrumented } from "../../conformance/own-tests/instrument.ts";
import { dryRunCreate } from "../../src/index.ts";

describe("the functions of Kubernetes that write down their arguments", () => {
  it.each([
    [
      "func ValidateEnv(vars []core.EnvVar, fldPath *field.Path) field.ErrorList {",
      '"ValidateEnv", vars, fldPath',
    ],
    [
      "func validateTerms(a, b []core.Term, path *field.Path) (map[string]int, field.ErrorList) {",
      '"validateTerms", a, b, path',
    ],
    [
      "func (jobStrategy) PrepareForUpdate(ctx context.Context, obj, old runtime.Object) {",
      '"jobStrategy.PrepareForUpdate", obj, old',
    ],
    ["func (s *T) WarningsOnCreate(_ context.Context, obj Object) []string {", '"T.WarningsOnCreate", obj'],
  ])("%s", (head, args) => {
    expect(instrumented(`x\n${head}\n\treturn nil\n}\n`)).toBe(
      `x\n${head}\n\trecord(${args})\n\treturn nil\n}\n`,
    );
  });

  it("are no others", () => {
    const code = [
      "func ValidateEach(check func(*field.Path) error) error {",
      "func isValid(spec *core.PodSpec) bool {",
      "type T struct {",
      "\tvalidate(spec) {",
      "",
    ].join("\n");
    expect(instrumented(code)).toBe(code);
  });
});

describe("the manifests that are made of a value", () => {
  const made = (type: string, value: unknown, list = false) => [...manifestsOf({ type, list, value })];

  it.each<[type: string, value: object, list: boolean, places: readonly string[]]>([
    ["Probe", { exec: { command: ["a"] } }, false, ["livenessProbe", "readinessProbe", "startupProbe"]],
    ["VolumeSource", { emptyDir: {} }, false, ["volumes"]],
    ["EnvVar", [{ name: "A" }], true, ["env"]],
    ["SuccessPolicyRule", { succeededCount: 1 }, false, ["successPolicy"]],
  ])("have a %s at each of its places", (type, value, list, places) => {
    const manifests = made(type, value, list).map(manifest => JSON.stringify(manifest));
    const inner = JSON.stringify(value).slice(1, -1);
    for (const place of places)
      expect(manifests.some(text => text.includes(`"${place}":`) && text.includes(inner))).toBe(true);
    for (const text of manifests) expect(text).toMatch(/^\{"apiVersion":"batch\/v1","kind":"(?:Cron)?Job"/);
  });

  it("are accepted where the value is right, whatever its restart policy and its mounts need", () => {
    const container = { name: "c", image: "i", volumeMounts: [{ name: "v", mountPath: "/v" }] };
    const manifests = made("PodSpec", { restartPolicy: "Always", containers: [container] });
    expect(manifests.map(manifest => dryRunCreate(manifest).ok)).toEqual([false, false, true]);
    const spec = { selector: { matchLabels: { a: "b" } }, template: { metadata: { labels: { a: "b" } } } };
    const withPods = {
      ...spec,
      template: {
        ...spec.template,
        spec: { restartPolicy: "Never", containers: [{ name: "c", image: "i" }] },
      },
    };
    expect(made("Job", { metadata: { name: "a" }, spec: withPods }).some(job => dryRunCreate(job).ok)).toBe(
      true,
    );
  });

  it("are none for what no Job contains", () => {
    expect(made("Node", {})).toEqual([]);
    expect(made("Time", null)).toEqual([]);
  });
});
