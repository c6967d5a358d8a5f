import { goQuote } from "../../faults/go-words.ts";
import { visitContainers } from "../../models/containers.ts";
import type {
  Container,
  Lifecycle,
  LifecycleHandler,
  PodSpec,
  Probe,
  Toleration,
} from "../../models/index.ts";
import { type Errors, WiderErrors } from "../errors.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import { checkUnique, checkWord, enter, within } from "../walk.ts";
import type { Handler } from "./handlers.ts";
import { validateVolumes } from "./volumes/volumes.ts";

/**
 * Validates fields of features that are off. The server drops them from an object that did not have them before, so
 * only an update needs these rules. The server reports these faults among its others; here they come last.
 *
 * @see core/validation ValidatePodSpec
 */
export function validateDisabledFeatures(spec: PodSpec, errors: Errors): void {
  const ofVolumes = new WiderErrors();
  ofVolumes.update = errors.update;
  const volumes = validateVolumes(spec, ofVolumes);
  visitContainers(spec, (container, list, index) =>
    within(`${list}[${index}]`, container, errors, () => {
      enter(container, "volumeMounts", errors, ({ name = "", bindMountOptions = [] }) => {
        within("bindMountOptions", bindMountOptions, errors, validateBindMountOptions);
        if (bindMountOptions.length > 0 && volumes.get(name)?.image) {
          const detail = "bindMountOptions may not be used with image volumes";
          errors.invalid("bindMountOptions", bindMountOptions, detail);
        }
      });
      const mayHaveHandlers = list === "containers" || container.restartPolicy === "Always";
      if (mayHaveHandlers && list !== "ephemeralContainers") validateHandlers(container, errors, spec);
    }),
  );
  enter(spec, "schedulingGroup", errors, validateSchedulingGroup, spec);
}

/** @see core/validation validateBindMountOptions */
function validateBindMountOptions(options: readonly string[], errors: Errors): void {
  const seen = new Set<string>();
  options.forEach((option, i) => {
    if (!/^no(?:dev|exec|suid)$/.test(option)) {
      errors.notSupported(`[${i}]`, option, ["nodev", "noexec", "nosuid"], false);
    }
    checkUnique(seen, option, `[${i}]`, errors);
  });
}

function validateHandlers(container: Container, errors: Errors, spec: PodSpec): void {
  for (const kind of ["livenessProbe", "readinessProbe", "startupProbe"] as const) {
    enter(container, kind, errors, validateHandlerFields);
  }
  enter(container, "lifecycle", errors, lifecycle => {
    enter(lifecycle, "postStart", errors, validateHandlerFields);
    enter(lifecycle, "preStop", errors, validateHandlerFields);
    enter(lifecycle, "stopSignal", errors, validateStopSignal, spec.os?.name);
  });
}

/** Of several actions, the server checks only the first. */
function validateHandlerFields(handler: Probe | LifecycleHandler, errors: Errors): void {
  const { exec, httpGet, tcpSocket, grpc } = handler as Handler;
  if (exec !== undefined) return;
  if (httpGet !== undefined) {
    const { protocol, scheme, host } = httpGet;
    if (protocol !== undefined) checkWord("httpGet.protocol", protocol, errors, "HTTP1 HTTP2");
    if (protocol !== "HTTP2") return;
    if (scheme !== "HTTP") {
      errors.invalid("httpGet.protocol", protocol, "is only supported with HTTP (H2C)", true);
    } else if (host) errors.invalid("httpGet.host", host, 'must be empty when `protocol` is "HTTP2"');
  } else if (tcpSocket === undefined && grpc?.mode !== undefined) {
    checkWord("grpc.mode", grpc.mode, errors, "Plaintext TLS");
  }
}

const signals =
  "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT RTMAX RTMIN SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ";

function linuxSignals(): string[] {
  const names = signals.split(" ");
  for (let i = 1; i < 16; i++) names.push(`RTMIN+${i}`);
  for (let i = 1; i < 15; i++) names.push(`RTMAX-${i}`);
  return names.map(name => `SIG${name}`).sort();
}

/** @see core/validation validateStopSignal */
function validateStopSignal(
  signal: NonNullable<Lifecycle["stopSignal"]>,
  errors: Errors,
  os: string | undefined,
): void {
  if (os === undefined) {
    errors.forbidden("", "may not be set for containers with empty `spec.os.name`");
    return;
  }
  const supported = os === "windows" ? ["SIGKILL", "SIGTERM"] : os === "linux" ? linuxSignals() : [signal];
  if (!supported.includes(signal)) errors.notSupported("", signal, supported);
}

/** @see core/validation validateSchedulingGroup */
function validateSchedulingGroup(
  { podGroupName: name }: NonNullable<PodSpec["schedulingGroup"]>,
  errors: Errors,
  { evictionResponders }: PodSpec,
): void {
  if (name === undefined) errors.invalid("podGroupName", null, "must specify one of: `podGroupName`");
  else within("podGroupName", name, errors, dns1123Subdomain);
  if (evictionResponders?.length) {
    errors.forbidden("", "may not be set when evictionResponders is set");
  }
}

/**
 * Validates the value of a toleration with a comparison operator. Returns whether the operator is one of these.
 *
 * @see core/validation ValidateTolerations
 */
export function validateComparison(toleration: Toleration, errors: Errors): boolean {
  const { operator, value = "" } = toleration;
  if (!/^[LG]t$/.test(operator ?? "")) return false;
  within("value", value, errors, comparedValueFaults);
  return true;
}

/**
 * Returns the faults of a value that is compared with a taint's. It must be a 64-bit integer.
 *
 * @see api/validate/content IsDecimalInteger
 */
function comparedValueFaults(value: string): string[] {
  const faults: string[] = [];
  if (value === "") faults.push("must be non-empty");
  else if (!/^(?:0|-?[1-9][0-9]*)$/.test(value)) {
    faults.push("must be a valid decimal integer in canonical form");
  }
  const fault = !/^[-+]?[0-9]+$/.test(value)
    ? "invalid syntax"
    : BigInt.asIntN(64, BigInt(value.replace("+", ""))) !== BigInt(value.replace("+", "")) &&
      "value out of range";
  if (fault) faults.push(`strconv.ParseInt: parsing ${goQuote(value)}: ${fault}`);
  return faults;
}
