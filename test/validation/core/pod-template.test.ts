import { describe, expect, it } from "vitest";
import { answer } from "../../../conformance/compare.ts";
import type { Cause } from "../../../conformance/oracle.ts";
import { validatePodTemplateSpec } from "../../../src/validation/core/pod-template.ts";
import { updateRulesOf } from "../../../src/validation/core/pod-template-update.ts";
import { WiderErrors } from "../../../src/validation/errors.ts";
import { within } from "../../../src/validation/walk.ts";
import { type Case, facts, recorded, templateOf } from "./recorded.ts";

/** Returns how an answer differs from the recorded one: in errors, their order or their words. */
function differs({ id, doc, verdict }: Case): string[] {
  const { ok, errors: mine = [] } = answer({ op: "create", doc });
  const theirs = verdict.causes ?? [];
  if (ok !== verdict.ok) return [`${id}: ${ok ? "accepted" : "refused"}`];
  if (facts(mine).join("\n") !== facts(theirs).join("\n")) return [`${id}: ${facts(mine).join("; ")}`];
  const words = new Set(mine.map(({ field, message }) => `${field}: ${message}`));
  return theirs
    .filter(({ value, field, message }) => value !== undefined && !words.has(`${field}: ${message}`))
    .map(({ field, message }) => `${id}: ${field}: ${message}`);
}

describe("recorded verdicts on pod templates", () => {
  for (const family of ["pod", "containers", "resources", "scheduling", "security"]) {
    it(`are reproduced, in the server's order: ${family}`, () => {
      const cases = recorded(family);
      expect(cases.flatMap(differs).slice(0, 5)).toEqual([]);
      expect(cases.some(({ verdict }) => !verdict.ok)).toBe(true);
    });
  }

  it("cover every part of a Pod's spec", () => {
    const fields = ["pod", "containers", "resources", "scheduling", "security"].flatMap(family =>
      recorded(family).flatMap(({ verdict }) => verdict.causes?.map(({ field }) => field) ?? []),
    );
    const parts = new Set(fields.map(field => /\.template\.(?:spec\.)?(\w+)/.exec(field)?.[1]));
    for (const part of [
      ...["labels", "annotations", "resourceClaims", "containers", "initContainers", "ephemeralContainers"],
      ...["resources", "restartPolicy", "dnsPolicy", "dnsConfig", "nodeSelector", "securityContext"],
      ...["shareProcessNamespace", "affinity", "readinessGates", "schedulingGates", "hostNetwork", "HostPID"],
      ...["topologySpreadConstraints", "hostnameOverride", "serviceAccountName", "nodeName", "hostname"],
      ...[
        "activeDeadlineSeconds",
        "subdomain",
        "tolerations",
        "hostAliases",
        "priorityClassName",
        "overhead",
      ],
      ...["runtimeClassName", "preemptionPolicy", "os", "hostUsers", "hostPID", "hostIPC", "HostIPC"],
    ]) {
      expect(parts).toContain(part);
    }
  });
});

describe("recorded updates of a pod template", () => {
  const cases = recorded("template-updates");
  const inTemplate = (causes: readonly Cause[] = []) =>
    causes.filter(({ field }) => field.startsWith("spec.template."));

  it("keep what the old template has, and refuse what is new", () => {
    for (const { id, doc, old, verdict } of cases) {
      const errors = new WiderErrors();
      errors.update = updateRulesOf(templateOf(old));
      within("spec.template", templateOf(doc), errors, validatePodTemplateSpec);
      expect(facts(errors.all()), id).toEqual(facts(inTemplate(verdict.causes)));
    }
  });

  it("differ from the verdicts on a create", () => {
    const kept = cases.filter(({ doc, verdict }) => {
      const errors = new WiderErrors();
      within("spec.template", templateOf(doc), errors, validatePodTemplateSpec);
      return facts(errors.all()).join() !== facts(inTemplate(verdict.causes)).join();
    });
    expect(kept.length).toBeGreaterThan(20);
  });
});
