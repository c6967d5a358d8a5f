// Checks for options of `pod` that no Pod of the Job can have.
import { readTime } from "../../decode/time.ts";
import { byteLength } from "../../encoding/utf8.ts";
import type { Container, PodSpec } from "../../models/index.ts";
import { checkArgument, checkChoice, checkOptions, date, type OptionKind, shown } from "../../options.ts";
import type { LiveJob } from "../input.ts";
import { chosenOf, hasRun, isFinal } from "./fates.ts";
import { restartedInstead, waitingPhase } from "./phase.ts";
import { initialReason, isInitial, podReasons, type TerminatedReason } from "./reasons.ts";
import { isRejected, resourceOf } from "./rejections.ts";
import { allContainers, failureCode, isEverRestarted, isRestartedAfter, isSidecar } from "./restarts.ts";
import type { PodCondition, PodOptions, PodPhase, PodStatus } from "./types.ts";

const count = "a whole number, 0 or more";
const phases: readonly PodPhase[] = ["Pending", "Running", "Succeeded", "Failed"];

function checkReasons(place: string, told: object | undefined): void {
  if (told === undefined) return;
  checkOptions(place, told, { reason: "a string", message: "a string" });
  const other = Object.entries(told).find(
    ([name, value]) => value !== undefined && name !== "reason" && name !== "message",
  )?.[0];
  if (other !== undefined)
    throw new TypeError(
      `${place} has a reason and a message, and no ${other}: the exit code is an option of its own`,
    );
}

const maxInt32 = 2 ** 31 - 1;

function checkNumber(option: string, value: number | undefined): void {
  if (value !== undefined && Math.abs(value) > maxInt32)
    throw new RangeError(`pod: ${option} must be at most ${maxInt32}, but is ${value}`);
}

function checkName(option: string, text: string | undefined, allowed: RegExp, words: string): void {
  if (text !== undefined && !allowed.test(text))
    throw new RangeError(`pod: ${option} must be ${words}, but is ${shown(text)}`);
}

const statuses = ["True", "False", "Unknown"];

const conditionKinds: { readonly [K in keyof PodCondition]-?: OptionKind } = {
  type: "a string",
  status: "a string",
  reason: "a string",
  message: "a string",
  observedGeneration: count,
  lastProbeTime: "anything",
  lastTransitionTime: "anything",
};

function checkCondition(condition: NonNullable<PodOptions["conditions"]>[number]): void {
  checkArgument("pod: a condition", condition, "an object");
  const { type, status, lastTransitionTime: time } = condition;
  checkArgument("pod: a condition: type", type, "a string");
  if (type === "") throw new RangeError("pod: a condition: type must not be empty");
  checkChoice(`pod: the status of condition ${type}`, status, statuses);
  const place = `pod: condition ${type}`;
  checkOptions(place, condition, conditionKinds);
  const isTime = typeof time === "string" && readTime(time, () => undefined) !== undefined;
  if (time !== undefined && !isTime)
    throw new TypeError(
      `${place}: lastTransitionTime must be a time such as "2026-01-01T00:00:00Z", but is ${shown(time)}`,
    );
}

const podKinds: { readonly [K in keyof PodOptions]-?: OptionKind } = {
  index: "a whole number",
  exitCode: "a whole number",
  containerName: "a string",
  nth: count,
  uid: "a string",
  suffix: "a string",
  nodeName: "a string",
  createdAt: date,
  startedAt: date,
  finishedAt: date,
  deletedAt: date,
  restarts: count,
  counted: "a boolean",
  failureCount: count,
  ignoredFailureCount: count,
  phase: "anything",
  reason: "a string",
  conditions: "a list",
  terminated: "an object",
  waiting: "an object",
  message: "a string",
};

/** Refuses options that no pod can have. */
export function checkKinds(options: PodOptions): void {
  checkOptions("pod", options, podKinds);
  checkReasons("pod: terminated", options.terminated);
  checkReasons("pod: waiting", options.waiting);
  if (options.waiting && !options.waiting.reason)
    throw new TypeError("pod: waiting: reason must be a string, such as ImagePullBackOff");
  const { phase, conditions = [] } = options;
  if (phase !== undefined) checkChoice("pod: phase", phase, phases);
  const { reason, message } = options;
  if (reason !== undefined && resourceOf(reason) === undefined)
    checkChoice("pod: reason", reason, podReasons);
  if (message !== undefined && reason === undefined)
    throw new RangeError(
      "pod: message is the sentence of a reason, and none is told: take terminated or waiting for a container's",
    );
  for (const condition of conditions) checkCondition(condition);
  const types = new Set<string>();
  const twice = conditions.find(({ type }) => types.size === types.add(type).size);
  if (twice !== undefined) throw new RangeError(`pod: the condition ${twice.type} stands twice`);
  checkNumber("exitCode", options.exitCode);
  checkNumber("restarts", options.restarts);
  checkName("uid", options.uid, /./s, "not empty");
  checkName(
    "suffix",
    options.suffix,
    /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
    "of a-z, 0-9 and -, at most 63",
  );
  checkName("nodeName", options.nodeName, /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/, "of a-z, 0-9, - and .");
}

/** The most bytes that the kubelet reads of a container's message, and the most that all containers of a pod may have together. */
const mostBytesLeft = 4096;
const mostBytesOfPod = 12288;

/** The reasons with which the message is the container's own. With others it is the runtime's. */
const ownEnds: readonly TerminatedReason[] = ["Completed", "Error", "OOMKilled"];

/**
 * The reasons of containers that end with 0. A runtime says `OOMKilled` of a container in which any process was killed, however its main
 * process ended.
 */
const zeroEnds: readonly TerminatedReason[] = ["Completed", "OOMKilled"];

/**
 * Refuses a termination message that is longer than what the kubelet keeps of it.
 *
 * @see kubelet/kuberuntime getTerminationMessage
 * @see kubelet/status normalizeStatus
 */
function checkMessage(containers: number, { terminated }: PodOptions): void {
  const { reason = "Error", message = "" } = terminated ?? {};
  const bytes = byteLength(message);
  const share = Math.floor(mostBytesOfPod / containers);
  const most = ownEnds.includes(reason) ? Math.min(mostBytesLeft, share) : share;
  if (bytes > most)
    throw new RangeError(
      `pod: terminated: message must be at most ${most} bytes, as the kubelet cuts what is longer, but is ${bytes}`,
    );
}

/** Refuses failure counts for a Job that does not count per index, and more failures than an index with a pod can have. */
function checkFailureCounts({ backoffLimitPerIndex: limit }: LiveJob["spec"], options: PodOptions): void {
  const { failureCount = 0, ignoredFailureCount = 0 } = options;
  const told =
    failureCount > 0 ? "failureCount" : ignoredFailureCount > 0 ? "ignoredFailureCount" : undefined;
  if (told !== undefined && limit === undefined)
    throw new RangeError(`pod: ${told} is for a pod of a Job with a backoffLimitPerIndex`);
  if (limit !== undefined && failureCount > limit)
    throw new RangeError(
      `pod: failureCount must be at most ${limit}, the Job's backoffLimitPerIndex, but is ${failureCount}`,
    );
}

/** Refuses options that no pod of this Job can have. */
export function checkJobsOwn({ spec }: LiveJob, options: PodOptions): void {
  const { index, containerName, phase, exitCode, restarts } = options;
  const { initContainers = [] } = spec.template.spec;
  const all = allContainers(spec.template.spec);
  checkMessage(all.length, options);
  if (index !== undefined) {
    const { completions = 0 } = spec;
    if (spec.completionMode !== "Indexed")
      throw new RangeError(`pod: the Job has no index ${index}, its completionMode is not Indexed`);
    if (index < 0 || index >= completions)
      throw new RangeError(`pod: the Job has no index ${index}, it has ${completions} completions`);
  }
  checkFailureCounts(spec, options);
  const names = all.map(({ name }) => name);
  if (containerName !== undefined && !names.includes(containerName))
    throw new RangeError(`pod: the Job has no container ${containerName}, it has ${names.join(", ")}`);
  if (restarts && !all.some(one => isEverRestarted(spec.template.spec, one)))
    throw new RangeError("pod: no container of it is restarted, its restartPolicy is Never");
  const init = initContainers.find(({ name }) => name === containerName);
  if (!exitCode || (init && isSidecar(init))) return;
  if (phase === "Succeeded") throw new RangeError(`pod: none succeeds with exit code ${exitCode}`);
  if (phase === "Running" && init)
    throw new RangeError(`pod: none runs whose init container ${init.name} ends with exit code ${exitCode}`);
}

/**
 * Refuses an end after which the kubelet would restart the container, and a failure without a cause. A success is only checked if the
 * caller's own options say it.
 */
export function checkEnds({ spec }: LiveJob, phase: PodPhase, options: PodOptions, told: PodOptions): void {
  const tellsSuccess = [told.phase, told.exitCode, told.terminated].some(one => one !== undefined);
  const again =
    phase === "Succeeded" && tellsSuccess
      ? restartedInstead(spec.template.spec, { ...options, exitCode: 0 })
      : undefined;
  if (again !== undefined)
    throw new RangeError(
      `pod: none succeeds whose container ${again.name} is restarted after exit code 0: take the phase Running with restarts`,
    );
  const { exitCode = 1 } = options;
  const chosen = chosenOf(spec.template.spec, options) as Container;
  // A policy may name a sidecar, whose pod has failed by another container.
  const isOfSidecar = isSidecar(chosen) && told.containerName !== undefined;
  if (phase === "Failed" && options.reason === undefined && (exitCode === 0 || isOfSidecar)) {
    const what = isOfSidecar ? `none of which the sidecar ${chosen.name} fails` : "none with exit code 0";
    throw new RangeError(`pod: ${what} has failed, if the kubelet has no reason to end it`);
  }
  const restarted = phase === "Failed" ? restartedInstead(spec.template.spec, options) : undefined;
  if (restarted === undefined) return;
  throw new RangeError(
    `pod: none fails whose container ${restarted.name} is restarted after exit code ${exitCode}: take the phase Running with restarts, or deletedAt for one that is deleted`,
  );
}

/** Refuses a waiting reason that the container cannot have. */
function checkWaiting(spec: PodSpec, container: Container, options: PodOptions): void {
  const { waiting, restarts } = options;
  const { name, imagePullPolicy } = container;
  const reason = waiting?.reason ?? "";
  const initial = initialReason(spec);
  if (isInitial(reason) && reason !== initial)
    throw new RangeError(`pod: its containers wait for their turn with the reason ${initial}, not ${reason}`);
  if (reason === "ErrImageNeverPull" && imagePullPolicy !== "Never")
    throw new RangeError(`pod: the image of container ${name} is pulled, its imagePullPolicy is not Never`);
  if (/^(?:ErrImagePull|ImagePullBackOff)$/.test(reason) && imagePullPolicy === "Never")
    throw new RangeError(`pod: the image of container ${name} is not pulled, its imagePullPolicy is Never`);
  if (options.deletedAt !== undefined && !isInitial(reason))
    throw new RangeError(
      `pod: no container of a deleted one is started again, it does not wait with the reason ${reason}`,
    );
  if (!hasRun(options)) {
    if (options.exitCode === undefined && options.terminated === undefined) return;
    throw new RangeError(`pod: container ${name} waits with the reason ${reason}, and has not ended`);
  }
  if (restarts === 0 && reason === "CrashLoopBackOff")
    throw new RangeError("pod: restarts must be at least 1 with CrashLoopBackOff");
  checkRestarted(spec, container, options.exitCode ?? failureCode(container));
}

function checkRestarted(spec: PodSpec, container: Container, exitCode: number): void {
  if (isRestartedAfter(spec, container, exitCode)) return;
  throw new RangeError(`pod: container ${container.name} is not restarted after exit code ${exitCode}`);
}

/** Refuses the end of a container in a running pod, if the pod cannot go on without it or would restart it. */
function checkRuns(spec: PodSpec, container: Container, { exitCode = 0, restarts }: PodOptions): void {
  if (restarts) return checkRestarted(spec, container, exitCode);
  if (isRestartedAfter(spec, container, exitCode))
    throw new RangeError(
      `pod: container ${container.name} is restarted after exit code ${exitCode}: take restarts for one that runs again`,
    );
  if (spec.containers.length === 1 && container === spec.containers[0])
    throw new RangeError(`pod: none runs whose only container has ended: leave the phase out`);
}

/**
 * Refuses an exit code and a reason that do not fit together, for this container.
 *
 * @see kubelet/kuberuntime isInitContainerFailed
 */
function checkEndReason(spec: PodSpec, container: Container, { exitCode, terminated }: PodOptions): void {
  const said = terminated?.reason;
  if (said === undefined || exitCode === undefined) return;
  if (exitCode === 0 ? !zeroEnds.includes(said) : said === "Completed")
    throw new RangeError(`pod: none ends with exit code ${exitCode} and the reason ${said}`);
  const mustSucceed = spec.initContainers?.includes(container) && !isSidecar(container);
  if (exitCode === 0 && said !== "Completed" && mustSucceed)
    throw new RangeError(
      `pod: none goes on after init container ${container.name} ended with the reason ${said}, whatever its exit code`,
    );
}

/** The options of pods whose containers have started. */
const starts = ["exitCode", "terminated", "startedAt", "finishedAt"] as const;

/** Refuses options that contradict each other. */
export function checkAgreement({ spec: { template } }: LiveJob, phase: PodPhase, options: PodOptions): void {
  const { spec } = template;
  const { waiting, reason, terminated, exitCode } = options;
  const container = chosenOf(spec, options) as Container;
  if (reason !== undefined) {
    const early = isRejected(options) ? starts.find(name => options[name] !== undefined) : undefined;
    if (early !== undefined)
      throw new RangeError(
        `pod: one that the kubelet rejected (${reason}) has not started: leave out ${early}`,
      );
    if (phase !== "Failed" || waiting !== undefined)
      throw new RangeError(
        `pod: one that the kubelet ended (${reason}) has failed, and does not wait or go on`,
      );
    if (reason === "DeadlineExceeded" && spec.activeDeadlineSeconds === undefined)
      throw new RangeError("pod: it has no deadline to exceed, its spec has no activeDeadlineSeconds");
  }
  checkEndReason(spec, container, options);
  const tellsEnd = terminated !== undefined || exitCode !== undefined;
  if (waiting !== undefined) {
    const own = waitingPhase(spec, options);
    if (phase !== own)
      throw new RangeError(`pod: one that waits with the reason ${waiting.reason} is ${own}, not ${phase}`);
    checkWaiting(spec, container, options);
  } else if (phase === "Pending" && tellsEnd) {
    throw new RangeError("pod: no container of a Pending one has ended: take waiting, or another phase");
  } else if (phase === "Running" && tellsEnd) {
    checkRuns(spec, container, options);
  }
}

/** Refuses restarts if no container has started. */
export function checkRestarts({ restarts = 0 }: PodOptions, status: PodStatus): void {
  const { phase, initContainerStatuses = [], containerStatuses = [] } = status;
  if (restarts === 0 || [...initContainerStatuses, ...containerStatuses].some(one => one.restartCount > 0))
    return;
  throw new RangeError(
    `pod: restarts is for containers that have started, and those of this pod, which is ${phase}, have not`,
  );
}

/** Refuses times of events that the pod has not had. */
export function checkTimes(phase: PodPhase, options: PodOptions): void {
  const { waiting, terminated, exitCode, startedAt, finishedAt } = options;
  if (phase === "Pending" && waiting === undefined && startedAt !== undefined)
    throw new RangeError("pod: startedAt is for a pod that has started, and this one is Pending");
  const hasEnded = isFinal(phase) || hasRun(options) || terminated !== undefined || exitCode !== undefined;
  if (finishedAt !== undefined && !hasEnded)
    throw new RangeError(
      `pod: finishedAt is for containers that have ended, and none of this pod, which is ${phase}, has`,
    );
}
