import { dryRunCreate } from "jobwright";
import { adviceFor } from "jobwright/reference";
import { describe, expect, it } from "vitest";
import { typeNames, typeOf } from "../../src/models/schema.ts";

const unknown = (field: string, kind?: string) =>
  adviceFor({
    type: "FieldValueInvalid",
    detail: "unknown field",
    field,
    ...(kind !== undefined && { kind }),
  });

const pod = "spec.template.spec";
const container = `${pod}.containers[0]`;

describe("adviceFor", () => {
  it.each([
    // Lower.
    ["spec.template.containers", "Move it to spec.template.spec.containers."],
    [`${pod}.image`, `Move it to ${pod}.containers[].image.`],
    [`${container}.runAsUser`, `Move it to ${container}.securityContext.runAsUser.`],
    [`${container}.env[1].secretKeyRef`, `Move it to ${container}.env[1].valueFrom.secretKeyRef.`],
    [`${pod}.volumes[0].claimName`, `Move it to ${pod}.volumes[0].persistentVolumeClaim.claimName.`],
    ["spec.jobTemplate.backoffLimit", "Move it to spec.jobTemplate.spec.backoffLimit."],
    // Higher.
    [`${container}.volumes`, `Move it to ${pod}.volumes.`],
    [`${pod}.backoffLimit`, "Move it to spec.backoffLimit."],
    ["spec.jobTemplate.spec.schedule", "Move it to spec.schedule."],
    ["spec.apiVersion", "Move it to the top of the object."],
    ["spec.template.resources", `Move it to ${pod}.containers[].resources.`],
    // Higher, then lower.
    [`${pod}.volumes[0].mountPath`, `Move it to ${pod}.containers[].volumeMounts[].mountPath.`],
    [`${pod}.securityContext.privileged`, `Move it to ${pod}.containers[].securityContext.privileged.`],
    // Lower is nearer than higher.
    [`${container}.livenessProbe.command`, `Move it to ${container}.livenessProbe.exec.command.`],
    [`${container}.lifecycle.preStop.command`, `Move it to ${container}.lifecycle.preStop.exec.command.`],
    [`${pod}.volumes[0].projected.secret`, `Move it to ${pod}.volumes[0].projected.sources[].secret.`],
    [
      `${pod}.affinity.nodeSelectorTerms`,
      `Move it to ${pod}.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.`,
    ],
    // Not to the name of what contains it.
    [
      `${container}.envFrom[0].name`,
      `Move it to ${container}.envFrom[0].secretRef.name or to ${container}.envFrom[0].configMapRef.name.`,
    ],
    [
      `${container}.env[0].valueFrom.name`,
      `Move it to ${container}.env[0].valueFrom.secretKeyRef.name or to ${container}.env[0].valueFrom.configMapKeyRef.name.`,
    ],
    [`${pod}.name`, "Move it to spec.template.metadata.name."],
    // Several.
    [
      `${container}.activeDeadlineSeconds`,
      `Move it to ${pod}.activeDeadlineSeconds or to spec.activeDeadlineSeconds.`,
    ],
    [`${container}.livenessProbe.path`, `Move it to ${container}.livenessProbe.httpGet.path.`],
    [
      "spec.template.spec.containers[2].livenessProbe.port",
      `Move it to ${["grpc", "httpGet", "tcpSocket"].map(probe => `spec.template.spec.containers[2].livenessProbe.${probe}.port`).join(" or to ")}.`,
    ],
    [
      `${pod}.volumes[0].defaultMode`,
      `Move it to ${["secret", "configMap", "projected", "downwardAPI"].map(kind => `${pod}.volumes[0].${kind}.defaultMode`).join(" or to ")}.`,
    ],
  ])("says where an unknown field belongs: %s", (field, advice) => {
    expect(unknown(field)).toBe(advice);
  });

  it.each([
    [`${container}.env[0].valueFrom.valueFrom`, `${container}.env[0].valueFrom`],
    ["spec.spec", "spec"],
  ])("says that a level is written twice: %s", (field, holder) => {
    expect(unknown(field)).toBe(`Leave this level out: what it contains belongs directly in ${holder}.`);
  });

  it.each([
    // Longer.
    [`${pod}.volumes[0].secret.name`, "secretName"],
    [`${pod}.volumes[0].persistentVolumeClaim.name`, "claimName"],
    [`${pod}.volumes[0].emptyDir.size`, "sizeLimit"],
    [`${container}.volumeMounts[0].path`, "mountPath"],
    [`${container}.ports[0].port`, "containerPort"],
    [`${container}.pullPolicy`, "imagePullPolicy"],
    // Shorter.
    [`${pod}.volumes[0].configMap.configMapName`, "name"],
    [`${container}.env[0].valueFrom.secretKeyRef.secretName`, "name"],
    // Another.
    ["spec.retries", "backoffLimit"],
    ["spec.ttl", "ttlSecondsAfterFinished"],
    [`${pod}.volumes[0].pvc`, "persistentVolumeClaim"],
    ["spec.timeout", "activeDeadlineSeconds"],
    [`${container}.workdir`, "workingDir"],
    [`${container}.capability`, "securityContext.capabilities"],
  ])("says what a field is called where it stands: %s", (field, name) => {
    expect(unknown(field)).toBe(`Write ${name} instead.`);
  });

  it.each([
    [container, "resources.requests or resources.limits"],
    [`${container}.resources`, "requests or limits"],
  ])("says where an amount is set: %s", (object, maps) => {
    for (const name of ["cpu", "memory"]) expect(unknown(`${object}.${name}`)).toBe(`Set it in ${maps}.`);
  });

  it("says no name of a field that cannot have the value", () => {
    const error = { type: "FieldValueInvalid", detail: "unknown field", kind: "Job" } as const;
    const size = { ...error, field: `${pod}.volumes[0].emptyDir.size` };
    expect(adviceFor({ ...size, value: "1Gi" })).toBe("Write sizeLimit instead.");
    expect(adviceFor({ ...size, value: "object" })).toMatch(/^Correct the field's name/);
    expect(adviceFor({ ...error, field: `${pod}.volumes[0].pvc`, value: "object" })).toMatch(/^Write pers/);
    expect(adviceFor({ ...error, field: `${pod}.volumes[0].pvc`, value: "a" })).toMatch(/^Correct/);
  });

  it("does not say to move a field that is misspelt", () => {
    const field = "spec.podFailurePolicy.rules[0].exitCodes";
    const detail = 'unknown field, did you mean "onExitCodes"?';
    expect(adviceFor({ type: "FieldValueInvalid", detail, field })).not.toMatch("Move it");
  });

  it("says where an unknown field belongs in each kind, if the path is in both and the kind is not told", () => {
    const [ofJob, ofCronJob] = ["spec.template.spec", "spec.jobTemplate.spec.template.spec"];
    expect(unknown("spec.containers", "Job")).toBe(`Move it to ${ofJob}.containers.`);
    expect(unknown("spec.containers", "CronJob")).toBe(`Move it to ${ofCronJob}.containers.`);
    expect(unknown("spec.containers")).toBe(
      `Move it to ${ofJob}.containers in a Job, to ${ofCronJob}.containers in a CronJob.`,
    );
    // A field that one kind has is unknown in the other.
    expect(unknown("spec.backoffLimit")).toBe("Move it to spec.jobTemplate.spec.backoffLimit.");
    expect(unknown("spec.schedule")).toBe("Leave it out: only a CronJob has it.");
    expect(unknown("spec.schedule", "Job")).toBe("Leave it out: only a CronJob has it.");
  });

  it.each<[what: string, field: string, kind?: string]>([
    ["a field that nothing has", "spec.replicas"],
    ["a name with too many places", `${pod}.volumes[0].fsType`],
    ["one of several places that are not near", "spec.httpGet"],
    ["a field of what the server writes into metadata", "metadata.blockOwnerDeletion"],
    ["a field below a scalar", `${pod}.hostname.image`],
    ["places that are far from the spine", `${container}.type`],
    ["a field of a selector, which a Job seldom has", `${container}.matchLabels`],
    ["a field of a kind of volume, outside of volumes", `${pod}.claimName`],
    ["a common name that one kind of volume has", `${pod}.volumes[0].kind`],
    ["the name of an enclosing item", `${pod}.volumes[0].hostPath.name`],
    ["what another kind of volume has", `${pod}.volumes[0].cephfs.pdID`],
    ["a common name, beside the field", `${container}.env[0].key`],
    ["a common name, far below the field", `${container}.livenessProbe.value`],
    ["a name that an enclosing object has itself", `${pod}.template`],
    ["a part of several names", `${container}.policy`],
    ["a word for a field that another type has", `${pod}.retries`],
    ["a name elsewhere that is the beginning of one here", "spec.active"],
    ["a path through a map", "metadata.labels[a].image"],
    ["an index where there is no list", "spec[0].image"],
    ["a path that is in no kind", "nothing.at.all.image"],
    ["another kind", "spec.containers", "Pod"],
    ["another kind, of a field of CronJobs", "spec.schedule", "Pod"],
    ["no path", ""],
    ["an empty segment", "spec..image"],
    ["names of every object", "spec.constructor"],
  ])("gives general advice on: %s", (_, field, kind) => {
    expect(unknown(field, kind)).toBe(adviceFor({ type: "FieldValueInvalid", detail: "unknown field" }));
  });

  it("names only places that exist, whatever is where", () => {
    const names = new Set(typeNames().flatMap(type => [...typeOf(type).fields.keys()]));
    const objects = [
      "spec",
      "spec.template",
      pod,
      container,
      `${container}.env[0]`,
      `${pod}.volumes[0]`,
      "metadata",
      "",
    ];
    let said = 0;
    for (const object of objects)
      for (const name of names) {
        const advice = unknown(object === "" ? name : `${object}.${name}`, "Job");
        for (const [, place = ""] of advice?.matchAll(/to ([a-z]\w*(?:[.[][\w\].[]*\w)?)(?= or |\.$)/g) ??
          []) {
          said++;
          expect(place.split(".").at(-1)).toBe(name);
          const manifest = { apiVersion: "batch/v1", kind: "Job" };
          put(manifest, place.split("."), name);
          const answer = dryRunCreate(manifest);
          const faults = answer.ok ? [] : answer.errors;
          expect(
            faults.filter(({ detail }) => detail.startsWith("unknown field")),
            place,
          ).toEqual([]);
        }
      }
    expect(said).toBeGreaterThan(500);
  });
});

/** Puts an empty object at a path, `a.b[].c`. */
function put(object: Record<string, unknown>, [step = "", ...rest]: readonly string[], name: string): void {
  const [key = "", isList] = step.split("[");
  const inner = {};
  object[key] = isList === undefined ? inner : [inner];
  if (rest.length > 0) put(inner, rest, name);
}
