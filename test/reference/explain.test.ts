import { cronJob, dryRunCreate } from "jobwright";
import { allTypes, explain, explainText, PathError, typeReference } from "jobwright/reference";
import { describe, expect, it } from "vitest";
import { sugar } from "../../src/builders/sugar.ts";
import { synonyms, synonymsOf } from "../../src/reference/synonyms.ts";

describe("explain of a path", () => {
  it.each([
    ["job.spec.podFailurePolicy", "job.spec.podFailurePolicy", "PodFailurePolicy"],
    ["JOB.Spec.BackoffLimit", "job.spec.backoffLimit", "integer"],
    ["cronjob.spec.schedule", "cronJob.spec.schedule", "string"],
    ["cj.spec.schedule", "cronJob.spec.schedule", "string"],
    ["cronjobs.v1.batch.spec.schedule", "cronJob.spec.schedule", "string"],
    ["po.spec.containers.image", "PodTemplateSpec.spec.containers.image", "string"],
    ["pvc.spec", "PersistentVolumeClaimTemplate.spec", "PersistentVolumeClaimSpec"],
    ["/spec/template/spec/containers/0/image", "job.spec.template.spec.containers.image", "string"],
    ["cronjobs.spec.timezone", "cronJob.spec.timeZone", "string"],
    [
      "job.spec.template.spec.containers.env.valueFrom",
      "job.spec.template.spec.containers.env.valueFrom",
      "EnvVarSource",
    ],
    ["spec.template.spec.containers[0].image", "job.spec.template.spec.containers.image", "string"],
    ["spec.jobTemplate.spec.completions", "cronJob.spec.jobTemplate.spec.completions", "integer"],
    ["spec.schedule", "cronJob.spec.schedule", "string"],
    ["job.backoffLimit", "job.spec.backoffLimit", "integer"],
    ["job.template.container", "job.spec.template.spec.containers", "[]Container"],
    ["metadata.labels[app.kubernetes.io/name]", "job.metadata.labels", "map[string]string"],
    ["job.metadata.labels.app", "job.metadata.labels", "map[string]string"],
    ["job.label", "job.metadata.labels", "map[string]string"],
    ["ttl", "job.spec.ttlSecondsAfterFinished", "integer"],
    ["job.spec.noretry", "job.spec.backoffLimit", "integer"],
    ["job.queue", "job.metadata.labels", "map[string]string"],
    ["cronjob.spec.jobTemplate.Queue", "cronJob.spec.jobTemplate.metadata.labels", "map[string]string"],
    ["Container.sh", "Container.command", "[]string"],
    ["Container.env", "Container.env", "[]EnvVar"],
    ["volumemount.mountPath", "VolumeMount.mountPath", "string"],
    ["ResourceRequirements.limits", "ResourceRequirements.limits", "map[string]Quantity"],
  ])("%s: finds %s", (path, whole, type) => {
    const explained = explain(path);
    expect(explained.path).toBe(whole);
    expect(explained.field?.type).toBe(type);
  });

  it.each([
    ["jobs.batch", "Job"],
    ["cj", "CronJob"],
    ["Pod", "PodTemplateSpec"],
    ["pvc", "PersistentVolumeClaimTemplate"],
    ["persistentvolumeclaim", "PersistentVolumeClaimTemplate"],
    ["volumes", "Volume"],
  ])("%s: finds the type %s", (path, type) => {
    expect(explain(path)).toMatchObject({ path: type, field: undefined, type: { name: type } });
  });

  it.each([
    // The fields of these names have other types.
    ["nodeSelector", "PodSpec.nodeSelector"],
    ["nodeselector", "PodSpec.nodeSelector"],
    ["resourceClaims", "PodSpec.resourceClaims"],
    ["containerPort", "ContainerPort.containerPort"],
    ["NodeSelector", "NodeSelector"],
    ["nodeSelector.nodeSelectorTerms", "NodeSelector.nodeSelectorTerms"],
    ["securityContext", "SecurityContext"],
    ["affinity", "Affinity"],
    ["containers", "Container"],
  ])(
    "%s: finds the field of a type, unless fields of this name have the type that is called so: %s",
    (path, whole) => {
      expect(explain(path).path).toBe(whole);
    },
  );

  it.each([
    ["job.spec.backofLimit", "JobSpec has no field backofLimit: did you mean backoffLimit?"],
    ["spec.template.spec.contaners", "PodSpec has no field contaners: did you mean containers?"],
    ["spec.jobTemplate.spec.templat", "JobSpec has no field templat: did you mean template?"],
    ["env", "there is no type or field env: did you mean Container.env or EphemeralContainer.env?"],
    [
      "restartPolicy",
      "did you mean PodSpec.restartPolicy, Container.restartPolicy, EphemeralContainer.restartPolicy or ContainerResizePolicy.restartPolicy?",
    ],
    ["cm", "there is no type or field cm: did you mean Volume.configMap or VolumeProjection.configMap?"],
    ["readOnly", /: did you mean VolumeMount\.readOnly, [^,]+, [^,]+ or that of one of 16 other types\?$/],
    [
      "job.spec.containers",
      "JobSpec has no field containers: did you mean Job.spec.template.spec.containers?",
    ],
    [
      "cj.jobTemplate.template.container[0].env[1].secretKeyRef",
      /: did you mean CronJob\.spec\.jobTemplate\.spec\.template\.spec\.containers\.env\.valueFrom\.secretKeyRef\?$/,
    ],
    ["container.livenessProbe.path", "did you mean Container.livenessProbe.httpGet.path?"],
    ["PodFailurePolicy.onExitCodes", "did you mean PodFailurePolicy.rules.onExitCodes?"],
    ["job.batch.x", /^Job has no field x: there are kind, /],
    ["pod.status", "PodTemplateSpec has no field status: there are metadata, spec"],
    [
      "persistent",
      /^there is no type or field persistent: did you mean Volume\.persistentVolumeClaim, .+ or one of \d others\?$/,
    ],
    [
      "deploy",
      "there is no type or field deploy: begin with job, cronjob or a type that is a part of them, such as Container",
    ],
    ["metdata.name", "there is no type or field metdata: did you mean metadata?"],
    ["qu", "there is no type or field qu: begin with job, cronjob or a type"],
    ["spc.template", "there is no type or field spc: did you mean spec?"],
    ["contaner", "there is no type or field contaner: did you mean Container?"],
    ["job.spec.template.spec.qqqqqq", /^PodSpec has no field qqqqqq: there are volumes, initContainers, /],
    ["job.spec.suspend.x", "Job.spec.suspend has no fields: it is a scalar"],
    ["job.metadata.finalizers.x", "Job.metadata.finalizers has no fields: it is a list of scalars"],
    ["Quantity.x", "Quantity has no fields"],
    ["", "an empty path; try job.spec, or a type such as Container"],
    // The beginning of a name, the beginning of one of its words, or some of its words.
    ["concurrency", "there is no type or field concurrency: did you mean CronJobSpec.concurrencyPolicy?"],
    ["priorityClass", "did you mean PodSpec.priorityClassName?"],
    // The one field of that name may be seldom written, and a longer name may be meant.
    ["priority", "did you mean PodSpec.priority, PodSpec.priorityClassName or EvictionResponder.priority?"],
    ["serviceAccount", "did you mean PodSpec.serviceAccount or PodSpec.serviceAccountName?"],
    ["hostNetwork", "did you mean PodSpec.hostNetwork?"],
    ["topologySpread", "did you mean PodSpec.topologySpreadConstraints or TopologySpreadConstraint?"],
    ["ttlAfterFinished", "did you mean JobSpec.ttlSecondsAfterFinished?"],
    ["pullPolicy", "did you mean Container.imagePullPolicy or ImageVolumeSource.pullPolicy?"],
    ["pullsecret", "did you mean PodSpec.imagePullSecrets?"],
    [
      "gracePeriod",
      "did you mean PodSpec.terminationGracePeriodSeconds, ObjectMeta.deletionGracePeriodSeconds or Probe.terminationGracePeriodSeconds?",
    ],
    ["backofLimit", "did you mean JobSpec.backoffLimit or JobSpec.backoffLimitPerIndex?"],
    ["addEnv", "did you mean Container.env or EphemeralContainer.env?"],
    ["container.liveness", "Container has no field liveness: did you mean livenessProbe?"],
    [
      "pod.gracePeriod",
      "PodTemplateSpec has no field gracePeriod: did you mean terminationGracePeriodSeconds?",
    ],
    // What people call a field.
    ["timeout", "there is no type or field timeout: did you mean JobSpec.activeDeadlineSeconds?"],
    ["Retries", "did you mean JobSpec.backoffLimit?"],
    ["cpu", "did you mean Container.resources.requests or Container.resources.limits?"],
    ["bash", "did you mean Container.sh?"],
    ["job.retries", "Job has no field retries: did you mean JobSpec.backoffLimit?"],
    ["job.spec.retries", "JobSpec has no field retries: did you mean backoffLimit?"],
    ["render", "there is no type or field render: begin with job, cronjob or a type"],
    ["yaml", "there is no type or field yaml: begin with job, cronjob or a type"],
  ])("%j: throws an error with suggestions", (path, message) => {
    expect(() => explain(path)).toThrow(PathError);
    expect(() => explain(path)).toThrow(message);
  });
});

describe("a word for a field", () => {
  it("stands for fields and methods that there are, in any letter case and number", () => {
    const all = synonyms.flatMap(([paths]) => paths.split(" "));
    for (const path of all) expect(explain(path).field, path).toBeDefined();
    const words = synonyms.flatMap(([, some]) => some.split(" "));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    for (const word of words) expect(synonymsOf(word.toUpperCase()), word).not.toEqual([]);
    expect(synonymsOf("Timeouts")).toEqual(synonymsOf("timeout"));
  });
});

describe("the reference of all types and fields", () => {
  it("documents each of the 145 types and 638 fields", () => {
    expect(allTypes()).toEqual(allTypes().sort());
    const types = allTypes().map(typeReference);
    const fields = types.flatMap(type => type.fields);
    expect(types).toHaveLength(145);
    expect(fields).toHaveLength(638);
    expect(types.filter(type => type.doc === "").map(type => type.name)).toEqual([]);
    expect(fields.filter(field => field.doc === "" || field.methods.length === 0)).toEqual([]);
  });

  it("lists each shorthand of the builders at the field that it sets", () => {
    const methods = allTypes().flatMap(type => typeReference(type).fields.flatMap(field => field.methods));
    const named = new Set(methods.map(method => /^\w+/.exec(method)?.[0]));
    // queue() sets one label, so it is no shorthand for the field of all labels.
    const shorthands = [...Object.values(sugar).flatMap(Object.keys), "restricted"].filter(
      name => name !== "queue",
    );
    expect(shorthands.filter(name => !named.has(name))).toEqual([]);
    expect(explain("job.spec.ttlSecondsAfterFinished").field?.methods).toEqual([
      "ttlSecondsAfterFinished(value)",
      "ttl(value)",
    ]);
  });

  it("lists the methods of builders with their parameters", () => {
    const methodsOf = (path: string) => explain(path).field?.methods;
    expect(methodsOf("PodSpec.containers")).toEqual([
      "containers([values])",
      "container(name, image?, more?)",
    ]);
    expect(methodsOf("Container.env")).toEqual([
      "env([values])",
      "env({ NAME: value })",
      "envVar(name, value?, more?)",
    ]);
    expect(methodsOf("JobSpec.completionMode")?.at(-1)).toBe("indexed(completions, { parallelism }?)");
    for (const type of ["PodSpec", "Container"])
      expect(methodsOf(`${type}.securityContext`)).toEqual(["securityContext(value)", "restricted()"]);
  });

  it("is found by the name of each type and field", () => {
    for (const type of allTypes().map(typeReference)) {
      expect(explain(type.name).type).toEqual(type);
      for (const field of type.fields) expect(explain(`${type.name}.${field.name}`).field).toEqual(field);
    }
  });

  it("lists the values of kind and apiVersion for whole objects", () => {
    const valuesOf = (path: string) => explain(path).field?.values;
    expect([valuesOf("cronjob.kind"), valuesOf("cronjob.apiVersion")]).toEqual([["CronJob"], ["batch/v1"]]);
    expect(valuesOf("ObjectReference.kind")).toBeUndefined();
  });

  it("throws for unknown names", () => {
    expect(() => typeReference("constructor")).toThrow(new RangeError("there is no type constructor"));
    expect(() => typeReference("jobspec")).toThrow("there is no type jobspec: did you mean JobSpec?");
    for (const name of ["constructor", "__proto__", "toString"])
      expect(() => explain(name)).toThrow(`there is no type or field ${name}: `);
  });
});

describe("explain of a field in a template", () => {
  const tiny = cronJob("a", "@daily").jobTemplate(j =>
    j.template(t => t.restartPolicy("Never").container("c", "i")),
  );

  it("states that defaults of a CronJob's Job apply only once a Job is created", () => {
    const answer = dryRunCreate(tiny.build());
    if (!answer.ok || answer.object.kind !== "CronJob") throw new Error("it was refused");
    expect(Object.keys(answer.object.spec.jobTemplate.spec ?? {})).toEqual(["template"]);
    const defaultsOf = (path: string) => explain(path).field?.default?.map(({ when }) => when);
    const made = "a Job is made of it";
    expect(defaultsOf("cronjob.spec.jobTemplate.spec.suspend")).toEqual([made]);
    expect(defaultsOf("JobTemplateSpec.spec.backoffLimit")).toEqual([
      `\`backoffLimitPerIndex\` is set, and ${made}`,
      made,
    ]);
    expect(defaultsOf("job.spec.suspend")).toEqual([undefined]);
    expect(defaultsOf("cronjob.spec.jobTemplate.spec.template.spec.dnsPolicy")).toEqual([undefined]);
  });

  it("has no defaults and limits of metadata that only whole objects have", () => {
    const metadata = { name: "A!".repeat(40), namespace: "a".repeat(64) };
    const build = tiny.build();
    const { jobTemplate } = build.spec;
    const manifest = { ...build, spec: { ...build.spec, jobTemplate: { ...jobTemplate, metadata } } };
    expect(dryRunCreate(manifest)).toMatchObject({
      ok: true,
      object: { spec: { jobTemplate: { metadata } } },
    });
    for (const template of ["job.spec.template", "cronjob.spec.jobTemplate", "PodTemplateSpec", "pvc"])
      for (const name of ["name", "namespace", "uid", "creationTimestamp", "generation", "labels"]) {
        const { field } = explain(`${template}.metadata.${name}`);
        expect([field?.default, field?.limits], `${template}: ${name}`).toEqual([undefined, undefined]);
      }
  });

  it("has the defaults and limits of its kind, and in a type those of both kinds", () => {
    const factsOf = (path: string) => {
      const { default: defaults, limits } = explain(path).field ?? {};
      return [defaults?.map(({ when }) => when), limits];
    };
    expect(factsOf("job.metadata.name")).toEqual([["`generateName` is set"], [{ maxLength: 63 }]]);
    expect(factsOf("cronjob.metadata.name")[1]).toEqual([{ maxLength: 52 }]);
    expect(factsOf("ObjectMeta.name")[1]).toEqual([
      { maxLength: 63, when: "it is a Job's" },
      { maxLength: 52, when: "it is a CronJob's" },
    ]);
    expect(factsOf("job.metadata.generateName")[1]).toEqual([{ maxLength: 253 }]);
    expect(factsOf("cronjob.metadata.generateName")[1]).toEqual([
      { maxLength: 253 },
      { maxLength: 47, when: "`name` is unset" },
    ]);
    expect(factsOf("job.metadata.labels")).toEqual([[undefined], undefined]);
    expect(factsOf("cronjob.metadata.labels")).toEqual([undefined, undefined]);
  });

  it("lists only the errors that are possible at this path", () => {
    const errorsOf = (path: string) => explain(path).field?.errors ?? [];
    const spec = "cronjob.spec.jobTemplate.spec";
    expect(errorsOf("job.spec.manualSelector")).toEqual([]);
    expect(errorsOf(`${spec}.manualSelector`)).toEqual(['supported values: "nil", "false"']);
    expect(errorsOf("job.spec.selector")).toEqual([
      "`selector` not auto-generated",
      "FieldValueRequired:",
      "field is immutable",
    ]);
    expect(errorsOf(`${spec}.selector`)).toEqual(["`selector` will be auto-generated"]);
    expect(errorsOf("JobSpec.selector")).toHaveLength(4);
    const label = "will not able to create pod with invalid DNS label: {}";
    expect(errorsOf("job.metadata.name")).toContain(label);
    expect(errorsOf("cronjob.metadata.name")).not.toContain(label);
    expect(errorsOf("cronjob.spec.jobTemplate.metadata.name")).toEqual([]);
    expect(errorsOf("pvc.metadata.uid")).toEqual(["cannot be set"]);
    expect(errorsOf("job.metadata.uid")).toEqual([]);
    expect(errorsOf("ObjectMeta.name")).toEqual(expect.arrayContaining([label, "cannot be set"]));
    expect(errorsOf("EphemeralContainer.image")).not.toEqual(errorsOf("Container.image"));
  });

  it("has the size limit of annotations, except in a CronJob's jobTemplate", () => {
    const limitsOf = (path: string) => explain(path).field?.limits;
    const limits = [{ maxBytes: 262144 }];
    for (const whole of ["job", "job.spec.template", "cronjob.spec.jobTemplate.spec.template", "pvc"])
      expect(limitsOf(`${whole}.metadata.annotations`), whole).toEqual(limits);
    expect(limitsOf("cronjob.spec.jobTemplate.metadata.annotations")).toBeUndefined();
  });
});

describe("explainText", () => {
  it.each([
    "job.spec.backoffLimit",
    "job.spec.podFailurePolicy",
    "container.imagePullPolicy",
    "PodOS",
    "Quantity",
  ])("matches the golden file of %s", async path => {
    await expect(explainText(explain(path))).toMatchFileSnapshot(`golden/${path}.txt`);
  });

  it("keeps to the width, and is coloured only on request", () => {
    for (const type of allTypes()) {
      const text = explainText(explain(type), { width: 60 });
      const long = text.split("\n").filter(line => line.length > 60);
      // Names and types are not broken into lines.
      expect(long.filter(line => line.startsWith("    ") && line.trim().includes(" "))).toEqual([]);
      expect(text).not.toContain("\x1b");
    }
    const coloured = explainText(explain("job.spec"), { colour: true });
    expect(coloured).toContain("\x1b[1m");
    expect(explainText(explain("Container.name"), { colour: true })).toMatch(
      "\x1b[36m\x1b[1mContainer.name\x1b[22m\x1b[39m  \x1b[2mstring\x1b[22m  \x1b[33mrequired\x1b[39m\n",
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
    expect(coloured.replace(/\x1b\[\d+m/g, "")).toBe(explainText(explain("job.spec")));
  });

  it("states where other values than the listed ones are possible", () => {
    expect(explainText(explain("EmptyDirVolumeSource.medium"))).toMatch(/^ {2}Values .*, or others$/m);
    expect(explainText(explain("Container.imagePullPolicy"))).not.toContain("or others");
  });

  it("throws for options of a wrong type", () => {
    const explained = explain("job");
    expect(() => explainText(explained, { width: "80" as never })).toThrow(/^explainText: width /);
    expect(() => explainText(explained, { colour: 1 as never })).toThrow(/^explainText: colour /);
  });
});
