// Which builders know at compile time what they still miss, and how a call changes that.

interface Tracked {
  /** What a fresh builder misses. */
  readonly initial: string;
  /** Everything that such a builder can ever miss. */
  readonly all: string;
  /** For the Job family: the initial value of a second parameter, which holds what was said about indexes. */
  readonly said?: string;
  /**
   * Methods that say one of the missing things: their parameters, what is missing afterwards, what is said afterwards, and type parameters.
   */
  readonly methods?: Readonly<Record<string, readonly (readonly [string, string, string?, string?])[]>>;
  /** Fields whose own type is tracked, and what they say about this one ("" for nothing). */
  readonly parts?: Readonly<Record<string, string>>;
  /** Whether the type needs a name. */
  readonly named?: boolean;
  /** The factory's form for what kubectl makes in one line. */
  readonly run?: { readonly doc: string; readonly parameters: string };
  /** The factory's forms: their parameters, and what is missing then. */
  readonly factory?: readonly (readonly [string, string])[];
}

/** Only an item of a list may lack these, as in what a server sends. */
const manifest = (kind: string) =>
  ({
    kind: [
      ["value: undefined", "M | KindMissing"],
      [`value: "${kind}"`, "M"],
    ],
    apiVersion: [
      ["value: undefined", "M | KindMissing"],
      ['value: "batch/v1"', "M"],
    ],
  }) as const;

const named = {
  name: [["value: string", "Without<M, NameMissing>"]],
  generateName: [["value: string", "Without<M, NameMissing>"]],
} as const;

const indexes = {
  completions: [
    ["value: number", "Without<M, CompletionsMissing>", 'S | "completions"'],
    ["value: number | undefined", "M", "S"],
  ],
  parallelism: [["value: number | undefined", "M | ParallelNeeds<S>", 'S | "parallelism"']],
  completionMode: [
    [
      "value: V",
      "Without<M, CompletionsMissing> | ModeNeeds<S, V>",
      "ModeSaid<S, V>",
      "<V extends CompletionMode | undefined>",
    ],
  ],
} as const;

const restartPolicy = [['value: PodSpec["restartPolicy"]', "Without<M, RestartPolicyMissing>"]] as const;

export const tracked: Readonly<Record<string, Tracked>> = {
  Container: {
    initial: "ContainerNameMissing | ContainerImageMissing",
    all: "ContainerParts",
    methods: {
      name: [["value: string", "Without<M, ContainerNameMissing>"]],
      image: [["value: string", "Without<M, ContainerImageMissing>"]],
    },
    factory: [
      ["", "ContainerNameMissing | ContainerImageMissing"],
      ["name: string", "ContainerImageMissing"],
      ["name: string, image: string", "never"],
      ["name: string, image: string, more: More<Container, ContainerBuilder<never>> | undefined", "never"],
    ],
  },
  PodSpec: {
    initial: "RestartPolicyMissing | ContainerMissing",
    all: "PodParts",
    methods: { restartPolicy },
    parts: { containers: "ContainerMissing", initContainers: "" },
  },
  PodTemplateSpec: {
    initial: "RestartPolicyMissing | ContainerMissing",
    all: "PodParts",
    methods: { restartPolicy },
    parts: { containers: "ContainerMissing", initContainers: "", spec: "" },
  },
  JobSpec: {
    initial: "TemplateMissing",
    all: "JobSpecParts",
    said: "never",
    methods: indexes,
    parts: { template: "TemplateMissing" },
  },
  JobTemplateSpec: {
    initial: "TemplateMissing",
    all: "JobSpecParts",
    said: "never",
    methods: indexes,
    parts: { template: "TemplateMissing", spec: "" },
  },
  Job: {
    initial: "NameMissing | TemplateMissing",
    all: "NameMissing | KindMissing | JobSpecParts",
    said: "never",
    named: true,
    methods: { ...manifest("Job"), ...named, ...indexes },
    parts: { template: "TemplateMissing", spec: "" },
    run: {
      doc: "Makes the same as `kubectl create job NAME --image=IMAGE -- COMMAND`: one container with the name of the Job, and `restartPolicy: Never`.",
      parameters: "name: string, image: string, ...command: string[]",
    },
    factory: [
      ["", "NameMissing | TemplateMissing"],
      ["name: string", "TemplateMissing"],
    ],
  },
  CronJobSpec: {
    initial: "ScheduleMissing | JobTemplateMissing",
    all: "CronJobSpecParts",
    methods: { schedule: [["value: string", "Without<M, ScheduleMissing>"]] },
    parts: { jobTemplate: "JobTemplateMissing" },
  },
  CronJob: {
    initial: "NameMissing | ScheduleMissing | JobTemplateMissing",
    all: "NameMissing | KindMissing | CronJobSpecParts",
    named: true,
    methods: {
      ...manifest("CronJob"),
      ...named,
      schedule: [["value: string", "Without<M, ScheduleMissing>"]],
    },
    parts: { jobTemplate: "JobTemplateMissing", spec: "" },
    run: {
      doc: "Makes the same as `kubectl create cronjob NAME --schedule=SCHEDULE --image=IMAGE -- COMMAND`: one container with the name of the CronJob, and `restartPolicy: OnFailure`.",
      parameters: "name: string, schedule: string, image: string, ...command: string[]",
    },
    factory: [
      ["", "NameMissing | ScheduleMissing | JobTemplateMissing"],
      ["name: string", "ScheduleMissing | JobTemplateMissing"],
      ["name: string, schedule: string", "JobTemplateMissing"],
    ],
  },
};
