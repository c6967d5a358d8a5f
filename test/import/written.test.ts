// The code should read as if written by somebody who knows the builders.
import { dryRunCreate } from "jobwright";
import { builderCode } from "jobwright/import";
import { parseYaml } from "jobwright/read";
import { describe, expect, it } from "vitest";
import { faults, plain } from "./module.ts";

/** The text of a Job with lines in its spec, its template's spec and its container. */
const yaml = ({ metadata = "", job = "", template = "", pod = "", container = "" }) => `
apiVersion: batch/v1
kind: Job
metadata: { name: a, ${metadata} }
spec:
  ${job}
  template:
    metadata: { ${template} }
    spec:
      restartPolicy: Never
      ${pod}
      containers:
      - name: main
        image: busybox
        ${container}
`;

const written: string[] = [];

/** Returns the code of a manifest, and checks that it means the same to the server. */
function codeOf(text: string): string {
  const [manifest] = parseYaml(text);
  const code = builderCode(manifest);
  const options = { uid: "u", now: new Date(0) };
  expect(dryRunCreate(plain(code), options)).toEqual(dryRunCreate(manifest, options));
  written.push(code);
  return code;
}

describe("what means nothing to the server is not written:", () => {
  it.each([
    ["a time of creation that is null", { template: "creationTimestamp: null" }],
    ["metadata without a field", { template: "" }],
    ["resources without a field", { container: "resources: {}" }],
    ["resources of which all is null", { container: "resources: { limits: null }" }],
  ])("%s", (_, parts) => {
    expect(codeOf(yaml(parts))).toBe(`import { job } from "jobwright";

export const a = job("a").template(t => t.restartPolicy("Never").container("main", "busybox"));
`);
  });

  it("except an empty object that the server distinguishes from an absent one", () => {
    const code = codeOf(yaml({ pod: "volumes: [{ name: tmp, emptyDir: {} }]\n      securityContext: {}" }));
    expect(code).toContain("v.emptyDir({})");
    expect(code).toContain(".securityContext({})");
  });
});

it("builderCode() writes a number in a quantity field as text", () => {
  const code = codeOf(yaml({ container: "resources: { limits: { cpu: 1, memory: 1e+9, x.y/z: 0.5 } }" }));
  expect(code).toContain('.resources({ limits: { cpu: "1", memory: "1000000000", "x.y/z": "0.5" } })');
});

it("builderCode() writes fieldsV1 of managedFields unchanged", () => {
  const managed = 'managedFields: [{ manager: a, fieldsV1: { "f:spec": { "f:suspend": {} } } }]';
  expect(codeOf(yaml({ metadata: managed }))).toContain('"f:spec": { "f:suspend": {} }');
});

it("builderCode() writes file modes in octal", () => {
  const pod = (mode: string) => ({ pod: `volumes: [{ name: c, configMap: { name: c, ${mode} } }]` });
  expect(codeOf(yaml(pod("defaultMode: 0755")))).toContain("c.defaultMode(0o755)");
  expect(codeOf(yaml(pod("items: [{ key: a, path: b, mode: 256 }]")))).toContain("0o400");
  expect(codeOf(yaml(pod("defaultMode: -1")))).toContain("c.defaultMode(-1)");
});

it("builderCode() writes calls that fit on one line, but not three calls of which one takes a function", () => {
  const container = "args: [x]\n        resources: { limits: { cpu: 1 } }\n        tty: true";
  expect(codeOf(yaml({ pod: "hostNetwork: true", container }))).toContain(`  t
    .restartPolicy("Never")
    .hostNetwork(true)
    .container("main", "busybox", c => c.args("x").resources({ limits: { cpu: "1" } }).tty(true)),
`);
});

it("builderCode() keeps every line within the given width", () => {
  const [manifest] = parseYaml(
    yaml({
      metadata: "labels: { a: b, c: d }, annotations: { some: annotation here, other: annotation }",
      pod: "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { a: b } } }]",
      container:
        "args: [x, yyyy yyyy, zzzzz zzzzzz]\n        env: [{ name: A, value: b }, { name: LONG, value: long value }]",
    }),
  );
  for (let width = 45; width <= 100; width++)
    for (const line of builderCode(manifest, { width }).split("\n"))
      expect(line.length, line).toBeLessThanOrEqual(width);
  // The template already uses the letter t.
  expect(builderCode(manifest)).toContain(".topologySpreadConstraint(c =>");
});

it("builderCode() writes a final line break as an escape, and other line breaks in a constant", () => {
  expect(codeOf(yaml({ container: 'args: ["a\\n"]' }))).toContain(String.raw`c.args("a\n")`);
  expect(codeOf(yaml({}).replace("name: a", 'name: "a\\nb"'))).toContain("const name = `\\\na\nb`;");
});

it("builderCode() keeps the server's refusals inside comments, whatever the keys contain", () => {
  const code = codeOf(yaml({ container: 'resources: { limits: { "a\\nb\\u2028c\\nd": x } }' }));
  expect(code).toMatch(/^\/\/ - .*\.limits\[a b c d\]: Invalid value: "x"/m);
});

describe("shorthand methods", () => {
  it.each([
    ["backoffLimit: 0", ".noRetry()"],
    ["ttlSecondsAfterFinished: 60", ".ttl(60)"],
    ["completionMode: Indexed\n  completions: 3", ".indexed(3)"],
    ["parallelism: 2\n  completions: 3\n  completionMode: Indexed", ".indexed(3, { parallelism: 2 })"],
    [
      "podFailurePolicy: { rules: [{ action: Ignore, onPodConditions: [{ type: DisruptionTarget }] }, { action: FailJob, onExitCodes: { containerName: main, operator: In, values: [1, 42] } }, { action: Count, onExitCodes: { operator: NotIn, values: [3] } }] }",
      `.onDisruption().ignore()
  .onExit(1, 42).containerName("main").failJob()
  .onExitNotIn(3).count()`,
    ],
  ])("are used for %s", (job, call) => {
    const code = codeOf(yaml({ job }));
    expect(code).toContain(call);
  });

  it.each([
    ["backoffLimit: 1", ".backoffLimit(1)"],
    ["completionMode: Indexed", '.completionMode("Indexed")'],
    ["completions: 2", ".completions(2)"],
    ["podFailurePolicy: {}", ".podFailurePolicy("],
    [
      "podFailurePolicy: { rules: [{ action: Count, onExitCodes: { operator: In } }] }",
      '.onExitCodes(o => o.operator("In"))',
    ],
    [
      "podFailurePolicy: { rules: [{ action: Count, onExitCodes: { operator: In, values: [] } }] }",
      "values: []",
    ],
    [
      "podFailurePolicy: { rules: [{ action: Ignore, onPodConditions: [{ type: DisruptionTarget, status: 'True' }] }] }",
      '.onPodCondition("DisruptionTarget", "True")',
    ],
    [
      "podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [2, 1] } }] }",
      "values: [2, 1]",
    ],
    [
      "podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [null] } }] }",
      "values: [null as never]",
    ],
    [
      "podFailurePolicy: { rules: [{ action: Retry, onExitCodes: { operator: In, values: [1] } }] }",
      '"Retry" as never',
    ],
  ])("are not used for %s", (job, call) => {
    expect(codeOf(yaml({ job }))).toContain(call);
  });

  it("queue() is used for the queue of a Job, but not for that of a Pod template", () => {
    const labels = "labels: { kueue.x-k8s.io/queue-name: team, app: a }";
    const code = codeOf(yaml({ metadata: labels, template: labels.replace("app: a", "app: b") }));
    expect(code).toContain('job("a")\n  .label("app", "a")\n  .queue("team")');
    // A template has labels, but no queue.
    expect(code).toContain('.label("kueue.x-k8s.io/queue-name", "team")');
  });

  it("sidecar() is used for an init container with the restartPolicy Always", () => {
    const code = codeOf(
      yaml({
        pod: "initContainers: [{ name: s, image: b, restartPolicy: Always, args: [x] }, { name: i, image: b }]",
      }),
    );
    expect(code).toContain('.sidecar("s", "b", s => s.args("x"))');
    expect(code).toContain('.initContainer("i", "b")');
  });

  it.each([
    ['"date; echo $HOME"', ".sh`date; echo $HOME`"],
    [String.raw`"printf 'a\\n' | sed 's/\\./x/'"`, String.raw`.sh${"`"}printf 'a\n' | sed 's/\./x/'${"`"}`],
    [`"echo \${HOME}"`, String.raw`.sh${"`"}echo \${HOME}${"`"}`],
  ])("sh is used for a script of one line: %s", (script, call) => {
    const code = codeOf(yaml({ container: `command: [/bin/sh, -c, ${script}]` }));
    expect(code).toContain(call);
  });

  it.each([
    '" padded"',
    '"`date`"',
    String.raw`"echo \\"`,
    String.raw`"echo \\u12"`,
    '"a $(b) $$"',
    '"a\\nb"',
    '"a\\tb"',
    "''",
  ])("sh is not used for the script %s", script => {
    expect(codeOf(yaml({ container: `command: [/bin/sh, -c, ${script}]` }))).toContain(
      '.command("/bin/sh", "-c"',
    );
  });
});

describe("labels that occur in several places", () => {
  const labels = "labels: { app: a, tier: batch }";

  it("are written once, as a constant", () => {
    const code = codeOf(yaml({ metadata: labels, template: labels }));
    expect(code).toBe(`import { job } from "jobwright";

const labels = { app: "a", tier: "batch" };

export const a = job("a")
  .labels(labels)
  .template(t => t.labels(labels).restartPolicy("Never").container("main", "busybox"));
`);
  });

  it("get one constant for each set of labels, also across manifests", () => {
    const other = labels.replace("batch", "web");
    const code = builderCode(
      [yaml({ metadata: labels, template: other }), yaml({ metadata: labels, template: other })].flatMap(
        text => parseYaml(text),
      ),
    );
    expect(code.match(/\.labels\(labels\)/g)).toHaveLength(2);
    expect(code.match(/\.labels\(labels2\)/g)).toHaveLength(2);
    expect(code.match(/"web"/g)).toHaveLength(1);
  });

  it("are written in place if there is only one label, or if they differ", () => {
    expect(codeOf(yaml({ metadata: "labels: { a: b }", template: "labels: { a: b }" }))).not.toContain(
      "const labels",
    );
    expect(codeOf(yaml({ metadata: labels, template: labels.replace("app: a", "app: b") }))).not.toContain(
      "const labels",
    );
  });
});

describe("names of constants", () => {
  it.each(["container", "volume", "diff", "env-var", "job"])("are not names of the library: %s", name => {
    const code = builderCode(parseYaml(yaml({}).replace("name: a", `name: ${name}`)));
    expect(code).not.toContain(`const ${name.replace("-v", "V")} =`);
  });

  it("begin with a lower-case letter", () => {
    const code = builderCode(parseYaml(yaml({}).replace("name: a", "name: ETL-daily")));
    expect(code).toContain("const etlDaily = ");
  });

  it("are numbered if several would be equal", () => {
    const init = [1, 2].map(n => `{ name: i${n}, image: b, command: [sh, -c, "a\\n${n}"] }`);
    const code = codeOf(yaml({ pod: `initContainers: [${init}]` }));
    expect(code.match(/(?<=const )\w+/g)).toEqual(["script", "script2", "a"]);
  });

  it("are not names of a function's parameter", () => {
    const env = ["T", "C", "SECURITY_CONTEXT", "TEMPLATE", "S"].map(
      name => `{ name: ${name}, value: "${name}\\n." }`,
    );
    const code = codeOf(
      yaml({
        container: `env: [${env.join(", ")}]\n        securityContext: { capabilities: { drop: [ALL] } }`,
      }),
    );
    expect(code).not.toMatch(/const (?:t|c|s|securityContext|template) =/);
  });
});

it("the code of all these tests passes the type checker", () => {
  expect(faults(written)).toEqual([]);
});
