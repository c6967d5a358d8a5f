// Commands whose words nothing takes apart.
import { expect, it } from "vitest";
import { blankCommands } from "../../src/cli/blank-commands.ts";
import { jobwright } from "./run.ts";

const jobWith = (...command: unknown[]) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a" },
  spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image: "b", command }] } } },
});
const messageFor = (line: string) =>
  `the container starts only if a program has the name "${line}", with the blanks: write each word as an item of its own, or give the line to a shell, as in ["sh", "-c", "..."]`;

it("are those that begin with a text of several words", () => {
  for (const line of [
    "/bin/bash /opt/run.sh",
    "sh -c",
    "python random_num.py",
    "echo hi && sleep 1",
    "sleep ",
  ])
    expect(blankCommands(jobWith(line)), line).toEqual([
      {
        rule: "BlankInCommand",
        field: "spec.template.spec.containers[0].command[0]",
        message: messageFor(line),
      },
    ]);
});

it("are none in which a blank may be meant", () => {
  for (const command of [
    ...[["sh", "-c", "echo hi"], ["sleep", "1 2"], [], ["$(COMMAND) a"], ["{{ .Values.command }}"]],
    ...[["C:\\Program Files\\a.exe"], ["C:/Program Files/a.exe"], [`\${COMMAND:-a b}`], ["Program\\a b"]],
  ])
    expect(blankCommands(jobWith(...command)), command.join()).toEqual([]);
});

it("are notes of check", async () => {
  const stdin = JSON.stringify(jobWith("/bin/bash /opt/run.sh"));
  const { code, stdout } = await jobwright(["check", "-", "--strict", "--format", "json"], { stdin });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).findings).toMatchObject([
    { rule: "BlankInCommand", severity: "note", message: messageFor("/bin/bash /opt/run.sh") },
  ]);
});
