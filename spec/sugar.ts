// The builder methods that are not fields of the API: their types and docs. src/builders/sugar.ts implements them.

interface Sugar {
  readonly doc: string;
  readonly example: string;
  /** Returns the method's forms. `returns` makes the builder's type from what is missing and what was said after the call. */
  readonly signatures: (returns: (missing: string, said?: string) => string) => readonly string[];
}

/**
 * Returns the forms of a method that adds a container. The form for a whole container comes first, because editors complete from it. The
 * form for a name takes a whole container too, because some compilers report only on the last form that takes as many arguments.
 */
export const containerForms = (
  name: string,
  item: string,
  returns: (missing: string) => string,
  rest: string,
): readonly string[] => [
  `${name}<N = never>(value: ${item}): ${returns(`${rest} | N`)}`,
  `${name}<N = never>(value: string | ${item}): ${returns(`${rest} | N | ContainerImageMissing`)}`,
  `${name}(name: string, image: string): ${returns(rest)}`,
  `${name}<N = never>(name: string, image: string, more: More<Container, ContainerBuilder<never>, N> | undefined): ${returns(`${rest} | N`)}`,
];

const exitCodes =
  "Takes 1 to 255 codes, and writes them sorted and once each, as the server wants them. The template must have `restartPolicy: Never`.";
const appended =
  "The rule is added after the existing ones; the first that matches a failed Pod decides. `podFailurePolicy()` replaces all rules.";

const jobSpec: readonly Sugar[] = [
  {
    doc: "Makes the Job Indexed: sets `completionMode: Indexed`, `completions` and, if given, `parallelism`. Each Pod finds its number, from 0, in `JOB_COMPLETION_INDEX`.",
    example: 'job("shard").indexed(8, { parallelism: 4 });',
    signatures: returns => [
      `indexed(completions: number, options?: { readonly parallelism?: number | undefined }): ${returns("Without<M, CompletionsMissing>", 'S | "completions" | "Indexed"')}`,
    ],
  },
  {
    doc: "Ends the Job when the first Pod fails: `backoffLimit: 0`. The Job does not control two things: a template with `restartPolicy: OnFailure` may restart its container before the Job sees the failure (`Never` does not), and a rule that ignores a failure still replaces the Pod. Rarely, Kubernetes may start a program twice even so.",
    example: 'job("migrate").noRetry().template(t => t.restartPolicy("Never"));',
    signatures: returns => [`noRetry(): ${returns("M")}`],
  },
  {
    doc: "Sets how long the Job is kept after it has ended. Short for `ttlSecondsAfterFinished`.",
    example: 'job("report").ttl("1h30m"); // ttlSecondsAfterFinished: 5400',
    signatures: returns => [`ttl(value: number | Duration | undefined): ${returns("M")}`],
  },
  {
    doc: `Starts a rule of the \`podFailurePolicy\` for containers that end with one of these exit codes (not 0). ${exitCodes} ${appended}`,
    example: 'job("train").onDisruption().ignore().onExit(42, 43).containerName("main").failJob();',
    signatures: returns => [`onExit(...codes: readonly number[]): ExitRule<${returns("M")}>`],
  },
  {
    doc: `Starts a rule of the \`podFailurePolicy\` for containers that fail with none of these exit codes (\`operator: NotIn\`). ${exitCodes} ${appended}`,
    example: 'job("train").onExitNotIn(1, 2).failJob();',
    signatures: returns => [`onExitNotIn(...codes: readonly number[]): ExitRule<${returns("M")}>`],
  },
  {
    doc: `Starts a rule of the \`podFailurePolicy\` for Pods that a disruption ended: preemption, eviction or a lost node (the condition \`DisruptionTarget\`). ${appended}`,
    example: 'job("train").onDisruption().ignore();',
    signatures: returns => [`onDisruption(): FailureRule<${returns("M")}>`],
  },
];

const job: readonly Sugar[] = [
  ...jobSpec,
  {
    doc: "Puts the Job into a LocalQueue of Kueue. It sets only the label `kueue.x-k8s.io/queue-name`: Kueue's webhook suspends such a Job when it is created, and its controller starts it when there is room. As `suspend` stays unset, the Job also runs without Kueue. For a CronJob, call it on the `jobTemplate`. Call `labels({…})`, which replaces all labels, before it.",
    example: 'job("train").queue("team-a");',
    signatures: returns => [`queue(name: string | undefined): ${returns("M")}`],
  },
];

const restricted =
  'An allowed value stays, and a refused value is replaced. Nothing else is set or removed: `podSecurity(manifest, "restricted")` names the remaining faults, such as a host path or `privileged`.';

const sidecarDoc =
  "Adds a sidecar: an init container with `restartPolicy: Always`, which starts before the containers, runs next to them and does not keep the Job from ending.";
const pod: readonly Sugar[] = [
  {
    doc: sidecarDoc,
    example: 'podTemplate().sidecar("proxy", "envoy:1.31", c => c.port(9901)).container("main", "worker:1");',
    signatures: returns => [
      ...containerForms(
        "sidecar",
        "TrackedPart<Container, NewContainerBuilder, N> | false | undefined",
        returns,
        "M",
      ),
    ],
  },
  {
    doc: `Sets what the \`restricted\` level of the Pod Security Standards requires. On the Pod: \`runAsNonRoot: true\` and \`seccompProfile: RuntimeDefault\`. On each container and init container, whether added before or after this call: \`allowPrivilegeEscalation: false\` and \`ALL\` among the dropped capabilities. ${restricted} On Windows there is less to set, and \`hostUsers: false\` allows any user.`,
    example: 'podTemplate().restricted().restartPolicy("Never").container("main", "worker:1");',
    signatures: returns => [`restricted(): ${returns("M")}`],
  },
];

const container: readonly Sugar[] = [
  {
    doc: `Runs a script: \`command: ["/bin/sh", "-c", script]\`. The text reaches the shell as written, without the indentation that its lines share: a backslash is a backslash, except in \\\` and \\\${. Each value becomes one word, whatever it holds, and a list several words; \`{ raw: "…" }\` is inserted as script. A value is refused inside quotes, arithmetic or a comment. It is also refused after text that shells read differently or only a parser could follow: a backquote, a here-document, \`((\`, \`$'…'\`, backslashes, most quotes and some commands in a \`\${…}\`, or \`case\` in \`"$(…)"\`. Assign the value to a shell variable first. \`$$\`, and \`$(…)\` in a value, reach the shell unchanged (in \`[[ … -lt … ]]\` bash evaluates the value: use \`[ … ]\`). As in every command, Kubernetes first replaces \`$(NAME)\` in the text if the container's \`env\` has that name.\n@throws ArgumentError for a value that is refused, and for one that is no word, such as \`undefined\` or an object.`,
    example: `container("main", "busybox").sh\`\n  set -eu\n  name=\${name}\n  fetch \${urls} && echo "Done, $name"\n\`;`,
    signatures: returns => [
      `sh(script: TemplateStringsArray, ...values: readonly ShellValue[]): ${returns("M")}`,
    ],
  },
  {
    doc: `Sets what the \`restricted\` level of the Pod Security Standards requires of a single container: \`allowPrivilegeEscalation: false\`, \`ALL\` among the dropped capabilities, \`runAsNonRoot: true\` and \`seccompProfile: RuntimeDefault\`. ${restricted} To restrict all containers, call it on the template, which knows the Pod's operating system.`,
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
