import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { typecheckService } from "../typecheck.ts";

const file = join(import.meta.dirname, "words-of-compiler.ts");
const service = typecheckService();

/** Returns the lines of the compiler's first message for a text. */
function linesFor(text: string): string[] {
  service.write(file, text);
  const [first] = service.language.getSemanticDiagnostics(service.path(file));
  return ts.flattenDiagnosticMessageText(first?.messageText, "\n").trim().split("\n");
}

/** Returns the last line of the compiler's message for an expression; editors show it below the others. */
const lastLine = (expression: string): string =>
  linesFor(`import { container } from "../../src/index.ts"; container("a", "b")${expression};`).at(-1) ?? "";

/** Returns the first line for some statements; most tools print only this one. */
const firstLine = (statements: string): string =>
  linesFor(`import { container, job, jobList, type ContainerBuilder, type JobBuilder, type PodTemplateSpecBuilder, podTemplate, toYaml } from "../../src/index.ts";
    const template = podTemplate().restartPolicy("Never").container("a", "b");
    ${statements}`)[0] ?? "";

describe("the compiler's message for a list of environment variables", () => {
  it.each([
    ['{ name: "A", value: 5 }', "Type 'number' is not assignable to type 'string'"],
    ['{ name: "A", valu: "5" }', "'valu' does not exist in type"],
    ['{ name: "A", valueFrom: { secretKeyRef: { name: "a" } } }', "Property 'key' is missing in type"],
  ])("names what is wrong in %s", (item, words) => {
    expect(lastLine(`.env([${item}])`)).toContain(words);
  });

  it("is absent if the list is correct", () => {
    for (const right of [
      '[{ name: "A", value: "5" }, undefined, false]',
      "{ A: 5, B: undefined }",
      "undefined",
      "Date.now() > 0 && { A: 5 }",
    ])
      expect(lastLine(`.env(${right})`)).toBe("");
  });
});

describe("the compiler's message", () => {
  it.each([
    [
      "a list",
      "const jobs: JobBuilder[] = [job('a').template(template), job()]; jobs.map(one => one.build()); toYaml(jobs);",
    ],
    [
      "a variable",
      "let one: JobBuilder = job('a').completionMode('Indexed'); one = one.template(template); one.build();",
    ],
    [
      "a result",
      "const one = (): JobBuilder => job('a').template(template); one().build(); toYaml([one()]);",
    ],
    [
      "a container",
      "const main = (c: ContainerBuilder): ContainerBuilder => c.name('a').image('b'); job('a').template(podTemplate().restartPolicy('Never').container(main).container('c', 'd', main)).build();",
    ],
    [
      "a new builder",
      "const named = (one: JobBuilder) => one.name('a').template(template).build(); named(job());",
    ],
    [
      "a builder that is complete",
      "const named = (one: JobBuilder) => one.name('b'); named(job('a').template(template)).build();",
    ],
    [
      "a part of a chain",
      "const proxy = (t: PodTemplateSpecBuilder) => t.sidecar('a', 'b'); job('a').template(t => proxy(t.restartPolicy('Never').container('c', 'd'))).build(); job('a').template(t => proxy(t).restartPolicy('Never')).build();",
    ],
    [
      "a loop",
      "let t: PodTemplateSpecBuilder = podTemplate(); for (const name of ['a', 'b']) t = t.container(name, 'c'); job('a').template(t).build();",
    ],
    [
      "a complete list",
      "const jobs: JobBuilder<never>[] = [job('a').template(template)]; jobs.map(one => one.build());",
    ],
    ["a Job that a list of them holds", "const one: JobBuilder = job(); jobList().item(one).items([one]);"],
  ])("is absent where an annotation leaves it to run time what is missing: %s", (_, statements) => {
    expect(firstLine(statements)).toBe("");
  });

  it("still comes where an annotation says that nothing is missing", () => {
    expect(firstLine("const one: JobBuilder<never> = job('a');")).toContain(
      "is not assignable to type 'JobBuilder<never, never>'",
    );
  });

  it.each([
    "job().build();",
    "job('a').template(t => t.container(c => c.arg('x'))).build();",
    "job('a').template(t => t.sidecar('proxy')).build();",
  ])("names what to call in %s", statements => {
    expect(firstLine(statements)).toContain("call ");
  });

  it("names what a container lacks that a function made", () => {
    expect(
      firstLine("job('a').template(t => t.restartPolicy('Never').container(c => c.arg('x'))).build();"),
    ).toContain(
      `'JobBuilder<"a name of a container: call name()" | "an image of a container: call image()", never>'`,
    );
  });

  it("stays short for a function that returns nothing, or a promise", () => {
    const nothing = firstLine("job('a').template(t => { t.restartPolicy('Never'); });");
    expect(nothing).toBe(
      "Argument of type '(t: NewPodTemplateSpecBuilder) => void' is not assignable to parameter of type 'TrackedPart<PodTemplateSpec, NewPodTemplateSpecBuilder, never>'.",
    );
    expect(firstLine("job('a').template(async t => t);")).toContain(
      "'(t: NewPodTemplateSpecBuilder) => Promise<NewPodTemplateSpecBuilder>'",
    );
  });

  it.each([
    ["template.volume({ name: 'a', emptDir: {} })", "emptDir"],
    ["template.volume('a', { emptDir: {} })", "emptDir"],
    ["container('a').volumeMount({ name: 'a', mountPat: '/b' })", "mountPat"],
    ["container('a').envVar({ name: 'a', valu: 'b' })", "valu"],
  ])("is about the part alone, and not about each form, in %s", (statement, field) => {
    expect(firstLine(`${statement};`)).toContain(`'${field}' does not exist in type`);
  });

  it("names in the form that each compiler reports what is wrong with a container", () => {
    const lines = linesFor(
      'import { podTemplate } from "../../src/index.ts"; podTemplate().container({ name: "a", image: "b", comand: ["x"] });',
    );
    expect(lines.filter(line => line.includes("'comand' does not exist in type"))).toHaveLength(2);
    expect(lines.join()).not.toContain("parameter of type 'string'");
  });

  it("says that a rule lacks its action", () => {
    const action = "an action of a rule: call failJob(), failIndex(), ignore() or count()";
    const rule = "job('a').template(template).onExit(42)";
    expect(
      linesFor(`import { job, toYaml } from "../../src/index.ts"; toYaml(job("a").onExit(42));`).join(),
    ).toContain(action);
    expect(firstLine(`job('a').template(template).$if(true, one => one.onExit(42)).build();`)).toContain(
      action,
    );
    expect(firstLine(`toYaml(${rule}.containerName("a").failJob());`)).toBe("");
  });

  it("refuses to change what was built, but not a copy that is a Job", () => {
    const built = "const built = job('a').template(template).build();";
    const readOnly = (name: string) => `Cannot assign to '${name}' because it is a read-only property.`;
    expect(firstLine(`${built} built.spec.parallelism = 3;`)).toBe(readOnly("parallelism"));
    expect(firstLine(`${built} built.metadata = {};`)).toBe(readOnly("metadata"));
    expect(firstLine(`${built} built.spec.template.spec.containers[0]!.image = "b";`)).toBe(
      readOnly("image"),
    );
    expect(firstLine(`container("a", "b").build().image = "c";`)).toBe(readOnly("image"));
    expect(firstLine(`template.build().spec!.containers[0]!.image = "c";`)).toBe(readOnly("image"));
    expect(
      linesFor('import { jobList } from "../../src/index.ts"; jobList().build().items[0]!.spec = undefined;'),
    ).toEqual([readOnly("spec")]);
    const part = `const part: Container = { ...container("a", "b").build() }; part.image = "c";
      job("a").template({ ...template.containers([part, container("c", "d").build()]).build(), metadata: {} }).build();`;
    expect(firstLine(`type Container = import("../../src/index.ts").Container; ${part}`)).toBe("");
    const copy = `import { type Job, job } from "../../src/index.ts";
      const copy: Job = { ...job("a").template({ spec: { restartPolicy: "Never", containers: [] } }).build() };
      copy.spec = { ...copy.spec!, parallelism: 3 }; copy.spec.parallelism = 4;`;
    expect(linesFor(copy)).toEqual([""]);
  });
});
