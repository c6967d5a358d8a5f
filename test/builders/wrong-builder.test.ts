// A builder of another type is refused by the compiler too. `tsc` fails when a line below `@ts-expect-error` compiles.
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  affinity,
  type BuilderOf,
  container,
  cronJob,
  ephemeralContainer,
  job,
  jobTemplate,
  objectMeta,
  type Part,
  podAntiAffinity,
  podSecurityContext,
  podTemplate,
  securityContext,
  type Volume,
  type VolumeBuilder,
  volume,
  volumeMount,
  workloadPodGroupDisruptionMode,
} from "../../src/index.ts";
import { typeNames } from "../../src/models/schema.ts";
import { typecheck } from "../typecheck.ts";

const main = container("a", "b");
const mount = volumeMount("data", "/data");

describe("a builder of another type does not compile, and throws", () => {
  it.each([
    // @ts-expect-error
    () => main.securityContext(podSecurityContext().fsGroup(1)),
    // @ts-expect-error
    () => podTemplate().volume(mount),
    // @ts-expect-error
    () => podTemplate().volume(() => mount),
    // @ts-expect-error
    () => podTemplate().volume("data", () => mount),
    // @ts-expect-error
    () => podTemplate().volumes([mount]),
    // @ts-expect-error
    () => main.env([mount]),
    // @ts-expect-error
    () => affinity().podAffinity(podAntiAffinity()),
    // @ts-expect-error
    () => securityContext.from(podSecurityContext()),
    // @ts-expect-error
    () => podTemplate().container(ephemeralContainer("a", "b")),
    // @ts-expect-error
    () => podTemplate().containers([ephemeralContainer("a", "b")]),
    // @ts-expect-error
    () => job("a").metadata(main),
    // @ts-expect-error
    () => job("a").metadata(() => main),
    // @ts-expect-error
    () => job("a").spec(jobTemplate()),
    // @ts-expect-error
    () => workloadPodGroupDisruptionMode().all(main),
  ])("%s", make => {
    expect(make).toThrow(/takes the type \w+, but got a builder of \w+/);
  });

  it("except that a Job can be a template of a CronJob", () => {
    const nightly = job("a").template(podTemplate().restartPolicy("Never").container(main));
    const template = cronJob("c", "@daily").jobTemplate(nightly).build().spec.jobTemplate;
    expect(cronJob("c", "@daily").jobTemplate(jobTemplate.from(nightly)).build().spec.jobTemplate).toEqual(
      template,
    );
  });
});

describe("a builder of the right type compiles", () => {
  it("where its type is annotated without a name", () => {
    const data: BuilderOf<Volume> = volume("data");
    const part: Part<Volume, VolumeBuilder> = data;
    const same = <T>(builder: BuilderOf<T>): BuilderOf<T> => builder;
    const made = podTemplate()
      .volumes([data, part])
      .volume(() => data)
      .volume(same(volume("data")))
      .metadata(same(objectMeta().label("a", "b")));
    expect(made.build().spec?.volumes).toEqual(Array(4).fill({ name: "data" }));
  });

  it("and each has the name of its type", () => {
    const names = typeNames();
    const text = `import type * as J from "../../src/index.ts"; import type { NameOf } from "../../src/models/builder-of.ts";
      declare const own: { ${names.map(name => `${name}: NameOf<J.${name}Builder>`).join("; ")} };
      const all: { ${names.map(name => `${name}: "${name}"${name === "Job" ? '| "JobTemplateSpec"' : ""}`).join("; ")} } = own;`;
    const { diagnostics } = typecheck(join(import.meta.dirname, "names.ts"), text);
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual(
      [],
    );
  });
});
