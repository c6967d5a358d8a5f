// The builder methods that are not fields of the API: their types and docs. src/builders/sugar.ts implements them.

interface Sugar {
  readonly doc: string;
  readonly example: string;
  /** Returns the method's forms. `returns` makes the builder's type from what is missing and what was said after the call. */
  readonly signatures: (returns: (missing: string, said?: string) => string) => readonly string[];
}

/**
 * Returns the forms of a method that adds a container. The form for a whole container comes first, because the compiler tries it and
 * reports on it first, and editors complete from it.
 */
export const containerForms = (
  name: string,
  item: string,
  returns: (missing: string) => string,
  rest: string,
): readonly string[] => [
  `${name}<N = never>(value: ${item}): ${returns(`${rest} | N`)}`,
  `${name}(name: string): ${returns(`${rest} | ContainerImageMissing`)}`,
  `${name}(name: string, image: string): ${returns(rest)}`,
  `${name}<N = never>(name: string, image: string, more: More<Container, ContainerBuilder<never>, N> | undefined): ${returns(`${rest} | N`)}`,
];

const exitCodes =
  "The codes are sorted and each is written once, as the server wants them; 1 to 255 codes. The template must have `restartPolicy: Never`.";
const appended =
  "The rule comes behind those that are there: the first that matches a failed Pod decides. `podFailurePolicy()` replaces them all.";

const jobSpec: readonly Sugar[] = [
  {
    doc: "An Indexed Job: `completionMode: Indexed` and `completions`, and `parallelism` where it is given. Each Pod finds its number, from 0, in `JOB_COMPLETION_INDEX`.",
    example: 'job("shard").indexed(8, { parallelism: 4 });',
    signatures: returns => [
      `indexed(completions: number, options?: { readonly parallelism?: number | undefined }): ${returns("Exclude<M, CompletionsMissing>", 'S | "completions" | "Indexed"')}`,
    ],
  },
  {
    doc: "The first Pod that fails ends the Job: `backoffLimit: 0`. Two things are not the Job's to say: a template with `restartPolicy: OnFailure` may restart its container before the Job sees it fail (`Never` does not), and a rule that ignores a failure still replaces the Pod. Even so Kubernetes may, rarely, start a program twice.",
    example: 'job("migrate").noRetry().template(t => t.restartPolicy("Never"));',
    signatures: returns => [`noRetry(): ${returns("M")}`],
  },
  {
    doc: "How long the Job stays after it has ended: short for `ttlSecondsAfterFinished`.",
    example: 'job("report").ttl("1h30m"); // ttlSecondsAfterFinished: 5400',
    signatures: returns => [`ttl(value: number | Duration | undefined): ${returns("M")}`],
  },
  {
    doc: `Begins a rule of the \`podFailurePolicy\` for containers that end with one of these exit codes (not 0). ${exitCodes} ${appended}`,
    example: 'job("train").onDisruption().ignore().onExit(42, 43).containerName("main").failJob();',
    signatures: returns => [`onExit(...codes: readonly number[]): ExitRule<${returns("M")}>`],
  },
  {
    doc: `Begins a rule of the \`podFailurePolicy\` for containers that fail with none of these exit codes (\`operator: NotIn\`). ${exitCodes} ${appended}`,
    example: 'job("train").onExitNotIn(1, 2).failJob();',
    signatures: returns => [`onExitNotIn(...codes: readonly number[]): ExitRule<${returns("M")}>`],
  },
  {
    doc: `Begins a rule of the \`podFailurePolicy\` for Pods that a disruption ended: preemption, eviction, a node that went away (the condition \`DisruptionTarget\`). ${appended}`,
    example: 'job("train").onDisruption().ignore();',
    signatures: returns => [`onDisruption(): FailureRule<${returns("M")}>`],
  },
];

const job: readonly Sugar[] = [
  ...jobSpec,
  {
    doc: "Puts the Job into a LocalQueue of Kueue, by the label `kueue.x-k8s.io/queue-name` alone. Kueue's webhook suspends such a Job when it is created, and its controller lets it go when there is room: `suspend` is left unset, so that without Kueue the Job just runs. Of a CronJob, the `jobTemplate` takes it.",
    example: 'job("train").queue("team-a");',
    signatures: returns => [`queue(name: string | undefined): ${returns("M")}`],
  },
];

const restricted =
  'A field with an allowed value stays as it is, a refused value gives way; nothing else is set or taken away: `podSecurity(manifest, "restricted")` names what is left, such as a host path or `privileged`.';

const sidecarDoc =
  "Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers, runs beside them and does not keep the Job from ending.";
const pod: readonly Sugar[] = [
  {
    doc: sidecarDoc,
    example: 'podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");',
    signatures: returns => [
      ...containerForms(
        "sidecar",
        "TrackedPart<Container, ContainerBuilder, N> | false | undefined",
        returns,
        "M",
      ),
    ],
  },
  {
    doc: `Sets what the \`restricted\` level of the Pod Security Standards wants, and nothing else: on the Pod \`runAsNonRoot: true\` and \`seccompProfile: RuntimeDefault\`, on each container and init container, whether it was added before or is added after, \`allowPrivilegeEscalation: false\` and \`ALL\` among the dropped capabilities. ${restricted} On Windows there is less to set, and with \`hostUsers: false\` any user is allowed.`,
    example: 'podTemplate().restricted().restartPolicy("Never").container("main", "worker:1");',
    signatures: returns => [`restricted(): ${returns("M")}`],
  },
];

const container: readonly Sugar[] = [
  {
    doc: `Runs a script: \`command: ["/bin/sh", "-c", script]\`. The text is a shell's as it stands, without the indentation that its lines share: a backslash is a backslash, save in \\\` and \\\${. Each value is one word to the shell, whatever is in it, and a list is several words; \`{ raw: "…" }\` is put in as script. A value is refused inside quotes, arithmetic or a comment, and behind what shells do not read alike or only a parser could follow, as a backquote, a here-document, \`((\`, \`$'…'\`, backslashes, most quotes and some commands in a \`\${…}\`, or \`case\` in \`"$(…)"\`: assign it to a variable of the shell before. \`$$\` and a value's \`$(…)\` reach the shell as they are (in \`[[ … -lt … ]]\` bash computes what it is given: use \`[ … ]\`); \`$(NAME)\` in the text is, as in every command, first Kubernetes' to replace where the container's \`env\` has that name.\n@throws ArgumentError for a value that is refused, and for one that is no word, as \`undefined\` or an object.`,
    example: `container("main", "busybox").sh\`\n  set -eu\n  name=\${name}\n  fetch \${urls} && echo "Done, $name"\n\`;`,
    signatures: returns => [
      `sh(script: TemplateStringsArray, ...values: readonly ShellValue[]): ${returns("M")}`,
    ],
  },
  {
    doc: `Sets what the \`restricted\` level of the Pod Security Standards wants of a container that stands alone, and nothing else: \`allowPrivilegeEscalation: false\`, \`ALL\` among the dropped capabilities, \`runAsNonRoot: true\` and \`seccompProfile: RuntimeDefault\`. ${restricted} Where all containers are to be restricted, call it on the template, which knows the Pod's operating system.`,
    example: 'container("main", "worker:1").restricted();',
    signatures: returns => [`restricted(): ${returns("M")}`],
  },
];

/** The methods, by the type that the builder builds. */
export const sugar: Readonly<Record<string, readonly Sugar[]>> = {
  Job: job,
  JobTemplateSpec: job,
  JobSpec: jobSpec,
  PodTemplateSpec: pod,
  PodSpec: pod,
  Container: container,
};
