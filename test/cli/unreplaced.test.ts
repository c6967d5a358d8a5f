// Variables that neither Kubernetes nor a shell replaces.
import { expect, it } from "vitest";
import { unreplaced } from "../../src/cli/unreplaced.ts";
import { jobwright } from "./run.ts";

const jobWith = (container: object, spec: object = {}) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a" },
  spec: {
    ...spec,
    template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "b", ...container }] } },
  },
});
const indexed = { completionMode: "Indexed", completions: 3 };
const env = [{ name: "HOST", value: "db" }];
const notesOn = (container: object, spec?: object) =>
  unreplaced(jobWith(container, spec)).map(
    ({ field, message }) => `${field.replace("spec.template.spec.containers[0].", "")}: ${message}`,
  );
const noShell = (name: string) =>
  `no shell replaces $${name} here: write $(${name}), which Kubernetes replaces`;

it("are those that only a shell replaces, where there is none", () => {
  expect(notesOn({ env, command: ["ping", "$HOST"], args: [`\${HOST}:80`] })).toEqual([
    `command[1]: ${noShell("HOST")}`,
    `args[0]: ${noShell("HOST")}`,
  ]);
  expect(notesOn({ args: ["--shard=$JOB_COMPLETION_INDEX"] }, indexed)).toEqual([
    `args[0]: ${noShell("JOB_COMPLETION_INDEX")}`,
  ]);
  expect(notesOn({ args: ["--day", "$(date +%F)"] })).toEqual([
    "args[1]: $(date +%F) stays as it is: no variable has that name, and no shell runs it",
  ]);
});

it("are those that an environment variable names before they are set", () => {
  const variables = [
    { name: "URL", value: "http://$(HOST)/$(URL)" },
    ...env,
    { name: "AGAIN", value: "$(HOST) $(JOB_COMPLETION_INDEX)" },
  ];
  const none = "no variable before this one has that name";
  expect(notesOn({ env: variables }, indexed)).toEqual([
    `env[0].value: $(HOST) stays as it is: ${none}`,
    `env[0].value: $(URL) stays as it is: ${none}`,
    "env[2].value: $(JOB_COMPLETION_INDEX) stays as it is: the controller of the Job sets that variable after all others",
  ]);
});

it("are none that are replaced, or may be", () => {
  for (const container of [
    { env, args: ["$(HOST)", "$$(HOST)", "$$HOST", "$", "$(", "$(HOST", "$1", "a$"] },
    { env, args: ["$OTHER", "print $x"] },
    { env, command: ["sh", "-c", "echo $HOST $(date)"] },
    { env, command: ["/bin/bash"], args: ["-ec", "echo $HOST $(date)"] },
    { env, command: ["C:\\Windows\\System32\\cmd.exe", "/c"], args: ["$HOST"] },
    { env, args: ["-c", "echo $HOST"] },
    { envFrom: [{ configMapRef: { name: "a" } }], env: [{ name: "A", value: "$(B)" }], args: ["$(C)"] },
    { env: [{ name: "A", value: "$(KUBERNETES_SERVICE_HOST):$(DB_PORT_5432_TCP_PORT)" }] },
    { env: [{ name: "A", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } }], args: ["$(A)"] },
    { env: [...env, { name: "URL", value: "$(HOST)" }] },
  ])
    expect(notesOn(container), JSON.stringify(container)).toEqual([]);
  expect(notesOn({ args: ["$(JOB_COMPLETION_INDEX)"] }, indexed)).toEqual([]);
});

it("are found in init containers and in CronJobs", () => {
  const container = { name: "a", image: "b", args: ["$(x)"] };
  const template = { spec: { initContainers: [container], containers: [container] } };
  const cronJob = { kind: "CronJob", spec: { jobTemplate: { spec: { template } } } };
  const at = "spec.jobTemplate.spec.template.spec";
  expect(unreplaced(cronJob).map(({ field }) => field)).toEqual([
    `${at}.initContainers[0].args[0]`,
    `${at}.containers[0].args[0]`,
  ]);
});

it("are looked for without looking at each character many times", () => {
  expect(notesOn({ args: ["$(".repeat(1_000_000)] })).toEqual([]);
});

it("are notes of check, which never fail", async () => {
  const stdin = JSON.stringify(jobWith({ env, args: ["$HOST"] }));
  const { code, stdout } = await jobwright(["check", "-", "--strict", "--format", "json"], { stdin });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { errors: 0, warnings: 0, notes: 1 },
    findings: [{ rule: "Unreplaced", severity: "note", message: noShell("HOST") }],
  });
});
