import type { FieldErrorType } from "../../faults/field-error.ts";
import type { Container, Job, JobSpec, PodSpec } from "../../models/index.ts";

/** The error that the server gives for a broken rule. */
export interface ExpectedError {
  /** The cause type, such as `FieldValueRequired`. */
  readonly type: FieldErrorType;
  /** The server's path of the field. */
  readonly field: string;
  /** What is wrong, in the server's words. */
  readonly detail: string;
}

/** A change of a valid Job that breaks one rule and nothing else. */
interface BrokenRule {
  /** The rule, in a sentence. */
  readonly rule: string;
  readonly error: ExpectedError;
  readonly breakIt: (job: Draft) => void;
}

/** A Job that may be changed, with the fields that every generated Job has. */
export interface Draft extends Job {
  metadata: NonNullable<Job["metadata"]>;
  spec: JobSpec & { template: { spec: PodSpec & { containers: [Container, ...Container[]] } } };
}

type Change = (spec: Draft["spec"], job: Draft) => void;

const invalid = (field: string, detail: string): ExpectedError => ({
  type: "FieldValueInvalid",
  field,
  detail,
});
const required = (field: string, detail = ""): ExpectedError => ({
  type: "FieldValueRequired",
  field,
  detail,
});
const other = (type: FieldErrorType, field: string, detail = ""): ExpectedError => ({ type, field, detail });

/** Removes what only an Indexed Job may have, such as a pod failure policy with `FailIndex`. */
function nonIndexed(spec: JobSpec): void {
  for (const name of [
    "completionMode",
    "backoffLimitPerIndex",
    "maxFailedIndexes",
    "successPolicy",
  ] as const) {
    delete spec[name];
  }
  delete spec.podFailurePolicy;
}

/** Makes the Job an Indexed one of three completions. */
function indexed(spec: JobSpec): void {
  nonIndexed(spec);
  Object.assign(spec, { completionMode: "Indexed", completions: 3, parallelism: 1 });
}

/** Gives the Job a pod failure policy with these rules. */
function policy(spec: Draft["spec"], rules: readonly object[]): void {
  nonIndexed(spec);
  spec.podFailurePolicy = { rules } as never;
  delete spec.podReplacementPolicy;
  spec.template.spec.restartPolicy = "Never";
}

const pod = "spec.template.spec";
const first = `${pod}.containers[0]`;
const rules = "spec.podFailurePolicy.rules";
const atLeast0 = "must be greater than or equal to 0";
const label =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const subdomain =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const labelValue =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

const table: readonly (readonly [rule: string, error: ExpectedError, change: Change])[] = [
  // Metadata.
  [
    "a Job has a name",
    required("metadata.name", "name or generateName is required"),
    (spec, job) => {
      nonIndexed(spec);
      delete job.metadata.name;
      delete job.metadata.generateName;
    },
  ],
  [
    "a name is a DNS subdomain",
    invalid("metadata.name", subdomain),
    (spec, job) => {
      nonIndexed(spec);
      job.metadata.name = "Pi";
    },
  ],
  [
    "an Indexed Job's name leaves room for an index",
    invalid("metadata.name", `will not able to create pod with invalid DNS label: ${"a".repeat(62)}-2`),
    (spec, job) => {
      indexed(spec);
      job.metadata.name = "a".repeat(62);
    },
  ],
  [
    "a label's value has certain characters",
    invalid("metadata.labels", labelValue),
    (_, job) => {
      job.metadata.labels = { app: "no spaces" };
    },
  ],
  // Counts.
  ...(["parallelism", "completions"] as const).map(
    name =>
      [
        `${name} is not negative`,
        invalid(`spec.${name}`, atLeast0),
        (spec: Draft["spec"]) => {
          nonIndexed(spec);
          spec[name] = -1;
        },
      ] as const,
  ),
  ...(["activeDeadlineSeconds", "backoffLimit", "ttlSecondsAfterFinished"] as const).map(
    name =>
      [
        `${name} is not negative`,
        invalid(`spec.${name}`, atLeast0),
        (spec: Draft["spec"]) => {
          spec[name] = -1;
        },
      ] as const,
  ),
  [
    "an Indexed Job runs at most 100000 pods at once",
    invalid("spec.parallelism", "must be less than or equal to 100000 when completion mode is Indexed"),
    spec => {
      indexed(spec);
      spec.parallelism = 100001;
    },
  ],
  [
    "an Indexed Job has completions",
    required("spec.completions", "when completion mode is Indexed"),
    spec => {
      indexed(spec);
      delete spec.completions;
    },
  ],
  [
    "the completion mode is known",
    other("FieldValueNotSupported", "spec.completionMode", 'supported values: "NonIndexed", "Indexed"'),
    spec => {
      nonIndexed(spec);
      spec.completionMode = "Random" as never;
    },
  ],
  [
    "backoffLimitPerIndex is for Indexed Jobs",
    invalid("spec.backoffLimitPerIndex", "requires indexed completion mode"),
    spec => {
      nonIndexed(spec);
      spec.backoffLimitPerIndex = 1;
    },
  ],
  [
    "maxFailedIndexes needs a backoffLimitPerIndex",
    required("spec.backoffLimitPerIndex", "when maxFailedIndexes is specified"),
    spec => {
      indexed(spec);
      spec.maxFailedIndexes = 1;
    },
  ],
  [
    "no more indexes may fail than there are",
    invalid("spec.maxFailedIndexes", "must be less than or equal to completions"),
    spec => {
      indexed(spec);
      spec.backoffLimitPerIndex = 1;
      spec.maxFailedIndexes = 4;
    },
  ],
  // Policies.
  [
    "a success policy is for Indexed Jobs",
    invalid("spec.successPolicy", "requires indexed completion mode"),
    spec => {
      nonIndexed(spec);
      spec.successPolicy = { rules: [{ succeededCount: 1 }] };
    },
  ],
  [
    "a success policy has rules",
    required(
      "spec.successPolicy.rules",
      "at least one rules must be specified when the successPolicy is specified",
    ),
    spec => {
      indexed(spec);
      spec.successPolicy = { rules: [] };
    },
  ],
  [
    "a success policy asks for no more than the completions",
    invalid(
      "spec.successPolicy.rules[0].succeededCount",
      "must be less than or equal to 3 (the number of specified completions)",
    ),
    spec => {
      indexed(spec);
      spec.successPolicy = { rules: [{ succeededCount: 4 }] };
    },
  ],
  [
    "a success policy names indexes of the Job",
    invalid(
      "spec.successPolicy.rules[0].succeededIndexes",
      'error parsing succeededIndexes: too large index: "3"',
    ),
    spec => {
      indexed(spec);
      spec.successPolicy = { rules: [{ succeededIndexes: "0,3" }] };
    },
  ],
  [
    "a pod failure policy needs restartPolicy Never",
    invalid(`${pod}.restartPolicy`, 'only "Never" is supported when podFailurePolicy is specified'),
    spec => {
      policy(spec, [{ action: "Ignore", onExitCodes: { operator: "In", values: [1] } }]);
      spec.template.spec.restartPolicy = "OnFailure";
    },
  ],
  [
    "with a pod failure policy only failed pods are replaced",
    other("FieldValueNotSupported", "spec.podReplacementPolicy", 'supported values: "Failed"'),
    spec => {
      policy(spec, [{ action: "Ignore", onExitCodes: { operator: "In", values: [1] } }]);
      spec.podReplacementPolicy = "TerminatingOrFailed";
    },
  ],
  [
    "FailIndex needs a backoffLimitPerIndex",
    invalid(`${rules}[0].action`, "requires the backoffLimitPerIndex to be set"),
    spec => {
      policy(spec, [{ action: "FailIndex", onExitCodes: { operator: "In", values: [1] } }]);
    },
  ],
  [
    "exit codes are in order",
    invalid(`${rules}[0].onExitCodes.values`, "must be ordered"),
    spec => {
      policy(spec, [{ action: "FailJob", onExitCodes: { operator: "In", values: [2, 1] } }]);
    },
  ],
  [
    "success is no failure",
    invalid(`${rules}[0].onExitCodes.values[0]`, "must not be 0 for the In operator"),
    spec => {
      policy(spec, [{ action: "FailJob", onExitCodes: { operator: "In", values: [0] } }]);
    },
  ],
  [
    "an exit code is that of a container there is",
    invalid(
      `${rules}[0].onExitCodes.containerName`,
      "must be one of the container or initContainer names in the pod template",
    ),
    spec => {
      policy(spec, [
        { action: "Count", onExitCodes: { containerName: "nobody", operator: "In", values: [1] } },
      ]);
    },
  ],
  [
    "managedBy is a domain and a path",
    invalid("spec.managedBy", 'must be a domain-prefixed path (such as "acme.io/foo")'),
    spec => {
      spec.managedBy = "kueue";
    },
  ],
  // Pods.
  [
    "a Job's pods are not restarted always",
    required(`${pod}.restartPolicy`, 'valid values: "OnFailure", "Never"'),
    spec => {
      spec.template.spec.restartPolicy = "Always" as never;
    },
  ],
  [
    "a pod has containers",
    required(`${pod}.containers`),
    spec => {
      delete spec.podFailurePolicy;
      spec.template.spec.containers = [] as never;
    },
  ],
  [
    "a container has a name",
    required(`${first}.name`),
    spec => {
      spec.template.spec.containers[0].name = "";
    },
  ],
  [
    "a container's name is a DNS label",
    invalid(`${first}.name`, label),
    spec => {
      spec.template.spec.containers[0].name = "Main_1";
    },
  ],
  [
    "containers' names differ",
    other("FieldValueDuplicate", `${pod}.containers[1].name`),
    spec => {
      const [{ name }] = spec.template.spec.containers;
      spec.template.spec.containers = [spec.template.spec.containers[0], { name, image: "a" }];
    },
  ],
  [
    "a container has an image",
    required(`${first}.image`),
    spec => {
      delete (spec.template.spec.containers[0] as Partial<Container>).image;
    },
  ],
  [
    "imagePullPolicy is known",
    other(
      "FieldValueNotSupported",
      `${first}.imagePullPolicy`,
      'supported values: "Always", "IfNotPresent", "Never"',
    ),
    spec => {
      spec.template.spec.containers[0].imagePullPolicy = "Sometimes" as never;
    },
  ],
  [
    "a port is below 65536",
    invalid(`${first}.ports[0].containerPort`, "must be between 1 and 65535, inclusive"),
    spec => {
      spec.template.spec.containers[0].ports = [{ containerPort: 65536 }];
    },
  ],
  [
    "a variable has a name",
    required(`${first}.env[0].name`),
    spec => {
      spec.template.spec.containers[0].env = [{ name: "", value: "1" }];
    },
  ],
  [
    "no more is requested than the limit",
    invalid(`${first}.resources.requests`, "must be less than or equal to cpu limit of 1"),
    spec => {
      spec.template.spec.containers[0].resources = { requests: { cpu: "2" }, limits: { cpu: "1" } };
    },
  ],
  [
    "what is mounted is a volume",
    other("FieldValueNotFound", `${first}.volumeMounts[0].name`),
    spec => {
      spec.template.spec.containers[0].volumeMounts = [
        { name: "no-volume-of-this-name", mountPath: "/data" },
      ];
    },
  ],
  [
    "a volume is of one kind",
    other("FieldValueForbidden", `${pod}.volumes[0].hostPath`, "may not specify more than 1 volume type"),
    spec => {
      const both = { name: "two-kinds-at-once", hostPath: { path: "/data" }, emptyDir: {} };
      spec.template.spec.volumes = [both, ...(spec.template.spec.volumes ?? [])];
    },
  ],
  [
    "volumes' names differ",
    other("FieldValueDuplicate", `${pod}.volumes[1].name`),
    spec => {
      const volumes = spec.template.spec.volumes ?? [];
      const name = volumes[0]?.name ?? "data";
      spec.template.spec.volumes = [
        volumes[0] ?? { name, emptyDir: {} },
        { name, emptyDir: {} },
        ...volumes.slice(1),
      ];
    },
  ],
  [
    "a pod's deadline is one second at least",
    invalid(`${pod}.activeDeadlineSeconds`, "must be between 1 and 2147483647, inclusive"),
    spec => {
      spec.template.spec.activeDeadlineSeconds = 0;
    },
  ],
  [
    "a toleration of any key tolerates what exists",
    invalid(
      `${pod}.tolerations[0].operator`,
      'operator must be Exists when `key` is empty, which means "match all values and all keys"',
    ),
    spec => {
      spec.template.spec.tolerations = [{ operator: "Equal", value: "a" }];
    },
  ],
  [
    "the service account's name is a DNS subdomain",
    invalid(`${pod}.serviceAccountName`, subdomain),
    spec => {
      spec.template.spec.serviceAccountName = "Robot";
    },
  ],
];

/** All rules that `arbitraryInvalidJob` breaks. */
export const brokenRules: readonly BrokenRule[] = /*@__PURE__*/ table.map(([rule, error, change]) => ({
  rule,
  error,
  breakIt: job => change(job.spec, job),
}));
