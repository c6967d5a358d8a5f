// Advice that was once found wanting is followed here: it must speak of the fault that it is given for, and must remove the fault.
import {
  clean,
  dryRunCreate,
  dryRunUpdate,
  dryRunUpdateStatus,
  type FieldError,
  job,
  toYaml,
} from "jobwright";
import { adviceFor } from "jobwright/reference";
import { running } from "jobwright/testing";
import { describe, expect, it } from "vitest";
import { type Cure, cures } from "./cures.ts";
import { updateCures } from "./update-cures.ts";

function answerTo(object: object, { old, ofStatus }: Cure) {
  if (old === undefined) return dryRunCreate(object, { namespace: "default" });
  return ofStatus ? dryRunUpdateStatus(old, object) : dryRunUpdate(old, object);
}

function faultsOf(object: object, cure: Cure): readonly FieldError[] {
  const answer = answerTo(object, cure);
  return answer.ok ? [] : answer.errors;
}

function thrownBy(fn: () => unknown): unknown {
  try {
    return fn();
  } catch (thrown) {
    return thrown;
  }
}

describe("adviceFor", () => {
  it.each([...cures, ...updateCures])("gives advice that removes the fault: $detail", cure => {
    const fault = faultsOf(cure.broken, cure).find(({ detail }) => detail === cure.detail);
    expect(fault, "the fault").toBeDefined();
    expect(adviceFor(fault as FieldError)).toMatch(cure.advice);
    for (const mended of cure.mended) {
      const left = faultsOf(mended, cure).filter(
        ({ field, type }) => field === fault?.field && type === fault.type,
      );
      expect(left).toEqual([]);
    }
  });

  it.each([
    // A bundle's name is refused for its characters, for its length, or because the bundle belongs to a signer.
    ["not a valid clustertrustbundlename: must be no more than 253 characters", /^Shorten/],
    [
      'not a valid clustertrustbundlename: ClusterTrustBundle without signer name must not have ":" in its name',
      /^Name either one bundle, or a signer/,
    ],
    ["must be a Job or a CronJob, but is undefined", /^Pass the object/],
    ["each Job of a cluster has one: this is a manifest", /as the cluster has it/],
    ["kubectl reads a JSON object here, and this is none", /annotation out/],
    ["kubectl merges this list, and finds items of different types in it", /one type, and no null/],
    // The manifest may be right, and the fault in what is live or was applied before.
    [
      "kubectl merges this list by name, and finds an item without one",
      /each item.*last-applied-configuration/,
    ],
    // Two ports may have one number, and two spread constraints one topologyKey.
    ["kubectl merges this list by containerPort, and cannot if one occurs twice", /--server-side/],
    ["$patch has no sense in kubectl's patch", /dollar sign/],
  ])("gives advice for: %s", (detail, advice) => {
    expect(adviceFor({ type: "FieldValueInvalid", detail })).toMatch(advice);
  });

  it.each([
    [`\${KSA_NAME}`, `\${KSA_NAME}`],
    [`jobs-\${CI_COMMIT_SHA:0:8}`, `\${CI_COMMIT_SHA:0:8}`],
    ["$AC_NAME", "$AC_NAME"],
    ["{{ .Values.name }}", "{{ .Values.name }}"],
    ["<node-hostname>", "<node-hostname>"],
    ["report-2020-__MONTH__", "__MONTH__"],
  ])("says to fill in a placeholder: %s", (name, unfilled) => {
    const [fault] = faultsOf({ kind: "Job", apiVersion: "batch/v1", metadata: { name } }, cures[0] as Cure);
    expect(adviceFor(fault as FieldError)).toMatch(`Fill in ${unfilled} first`);
  });

  it.each(["Pi", "__init__", "$(NAME)", "a$b", "a < b", "{}", "1 > 0 <", "<>"])(
    "takes no placeholder for one: %s",
    name => {
      const [fault] = faultsOf({ kind: "Job", apiVersion: "batch/v1", metadata: { name } }, cures[0] as Cure);
      expect(adviceFor(fault as FieldError)).toMatch(/^Use lower case letters/);
    },
  );

  it("tells a port that is left out, which counts as 0, from one that is too large", () => {
    const portAdvice = (field: string, value: unknown) =>
      adviceFor({
        type: "FieldValueInvalid",
        detail: "must be between 1 and 65535, inclusive",
        field,
        value,
      });
    for (const probe of ["livenessProbe.httpGet", "startupProbe.tcpSocket", "readinessProbe.grpc"]) {
      const main = {
        name: "a",
        image: "b",
        [probe.split(".")[0] as string]: { [probe.split(".")[1] as string]: {} },
      };
      const spec = { restartPolicy: "Never", containers: [main] };
      const [fault] = faultsOf(
        { apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" }, spec: { template: { spec } } },
        cures[0] as Cure,
      );
      expect(fault?.field).toBe(`spec.template.spec.containers[0].${probe}.port`);
      expect(adviceFor(fault as FieldError)).toMatch(/^Set the port, from 1 to 65535: .* counts as 0/);
    }
    expect(portAdvice("containers[0].livenessProbe.httpGet.port", 70_000)).toMatch(/^Choose a number/);
    expect(portAdvice("containers[0].volumes[0].iscsi.lun", 0)).toMatch(/^Choose a number/);
  });

  it("does not tell people to take the quotes from a quantity", () => {
    const integer = { type: "FieldValueInvalid", detail: "must be an integer" } as const;
    const gpu = { field: "spec.template.spec.containers[0].resources.limits[nvidia.com/gpu]", value: "500m" };
    expect(adviceFor({ ...integer, ...gpu })).toMatch(/^Write a whole number, .* m stands for thousandths/);
    for (const field of ["spec.completions", "spec.podFailurePolicy.rules[0].onExitCodes.values[0]"])
      expect(adviceFor({ ...integer, field })).toMatch(/without quotes/);
  });

  it.each([
    ["memory limit of 512m", /^Look at the limit: m is a thousandth of a byte: write 512M or 512Mi\.$/],
    ["ephemeral-storage limit of 1500m", /: write 1500M or 1500Mi\.$/],
    ["memory limit of 1717986918400m", /^Lower the request/],
    ["memory limit of 512Mi", /^Lower the request/],
    ["cpu limit of 500m", /^Lower the request/],
  ])("tells a limit in thousandths of a byte from others: %s", (limit, advice) => {
    const detail = `must be less than or equal to ${limit}`;
    expect(adviceFor({ type: "FieldValueInvalid", detail })).toMatch(advice);
  });

  it("says of a template that was a whole object what it does not have", () => {
    const unknown = (field: string, value: unknown) =>
      adviceFor({ type: "FieldValueInvalid", detail: "unknown field", field, value });
    for (const holder of [
      "spec.template",
      "spec.jobTemplate",
      "spec.jobTemplate.spec.template",
      "spec.template.spec.volumes[0].ephemeral.volumeClaimTemplate",
    ])
      for (const name of ["apiVersion", "kind", "status"])
        expect(unknown(`${holder}.${name}`, "v1"), holder).toBe(
          `Take it out: a template has no ${name}, only metadata and spec.`,
        );
    expect(unknown("spec.kind", "Pod")).toMatch(/^Move it/);
  });

  it("names clean for the labels and the selector of a live Job", () => {
    const live = running(job.run("a", "b"));
    const faults = faultsOf({ ...live, metadata: { name: "again" } }, cures[0] as Cure);
    expect(faults).toHaveLength(5);
    for (const fault of faults)
      expect(adviceFor(fault)).toMatch(/\bclean does with a Job from a cluster\b.*uid/);
    expect(faultsOf({ ...clean(live), metadata: { name: "again" } }, cures[0] as Cure)).toEqual([]);
  });

  it("wants one error, and says where the errors of what it got are", () => {
    const of = (value: unknown) => () => adviceFor(value as FieldError);
    const wanted = "an error of the server has a type and a detail";
    for (const many of [dryRunCreate(job("A")), thrownBy(() => toYaml(job("A") as never))])
      expect(of(many)).toThrow(new TypeError(`${wanted}: pass one of the \`errors\``));
    for (const none of [undefined, null, {}, "text", new Error("no")])
      expect(of(none)).toThrow(new TypeError(wanted));
  });

  it('takes "must be" with a single word for a namespace', () => {
    expect(adviceFor({ type: "FieldValueInvalid", detail: "must be team-a" })).toMatch(/namespace/);
    expect(adviceFor({ type: "FieldValueInvalid", detail: "must be what nobody says" })).toBeUndefined();
  });
});
