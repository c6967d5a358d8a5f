import type {
  Container,
  Lifecycle,
  LifecycleHandler,
  PodSpec,
  Probe,
  Toleration,
} from "../../models/index.ts";
import { Errors } from "../errors.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import type { Path } from "../path.ts";
import { goQuote } from "../words.ts";
import { checkKnown } from "./faults.ts";
import type { Handler } from "./handlers.ts";
import type { PodValidationOptions } from "./options.ts";
import { containerPath, visitContainers } from "./visit.ts";
import { validateVolumes } from "./volumes.ts";
import { each } from "./walk.ts";

/**
 * Refuses what is wrong with fields of features that are off. They are dropped from a new object, and so are in none but
 * one that had them before: only an update asks. The server finds these faults between its others.
 *
 * @param options what the update may keep of the old pod template
 * @see core/validation ValidatePodSpec
 */
export function validateDisabledFeatures(
  spec: PodSpec,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const volumes = validateVolumes(spec.volumes, path, new Errors(), options);
  const faulty = new Set<string>();
  each(spec, "volumes", path, errors, ({ name = "", emptyDir }, here) => {
    const mode = emptyDir?.mode;
    if (mode === undefined || (mode >= 0 && mode <= 0o1777)) return;
    const detail = "must be a number between 0 and 01777 (octal), both inclusive";
    errors.invalid(here.child("emptyDir").child("mode"), mode, detail);
    faulty.add(name);
  });
  visitContainers(spec, (container, list, index) => {
    const place = containerPath(path, list, index);
    each(container, "volumeMounts", place, errors, ({ name = "", bindMountOptions = [] }, here) => {
      // The volume does not count as one.
      if (faulty.has(name) && volumes.has(name)) errors.notFound(here.child("name"), name);
      validateBindMountOptions(bindMountOptions, here.child("bindMountOptions"), errors);
      if (bindMountOptions.length > 0 && volumes.get(name)?.image) {
        const detail = "bindMountOptions may not be used with image volumes";
        errors.invalid(here.child("bindMountOptions"), bindMountOptions, detail);
      }
    });
    const mayHaveHandlers = list === "containers" || container.restartPolicy === "Always";
    if (mayHaveHandlers && list !== "ephemeralContainers") validateHandlers(container, spec, place, errors);
  });
  validateSchedulingGroup(spec, path, errors);
}

/** @see core/validation validateBindMountOptions */
function validateBindMountOptions(options: readonly string[], path: Path, errors: Errors): void {
  const seen = new Set<string>();
  options.forEach((option, i) => {
    if (!/^no(?:dev|exec|suid)$/.test(option)) {
      errors.notSupported(path.index(i), option, ["nodev", "noexec", "nosuid"], false);
    }
    if (seen.has(option)) errors.duplicate(path.index(i), option);
    seen.add(option);
  });
}

function validateHandlers(container: Container, spec: PodSpec, path: Path, errors: Errors): void {
  for (const kind of ["livenessProbe", "readinessProbe", "startupProbe"] as const) {
    validateHandlerFields(container[kind], path.child(kind), errors);
  }
  const { lifecycle } = container;
  if (lifecycle === undefined) return;
  const place = path.child("lifecycle");
  validateHandlerFields(lifecycle.postStart, place.child("postStart"), errors);
  validateHandlerFields(lifecycle.preStop, place.child("preStop"), errors);
  if (lifecycle.stopSignal !== undefined) {
    validateStopSignal(lifecycle.stopSignal, spec.os?.name, place.child("stopSignal"), errors);
  }
}

/** Of several actions the server looks at the first. */
function validateHandlerFields(
  handler: Probe | LifecycleHandler | undefined,
  path: Path,
  errors: Errors,
): void {
  const { exec, httpGet, tcpSocket, grpc } = (handler ?? {}) as Handler;
  if (exec !== undefined) return;
  if (httpGet !== undefined) {
    const { protocol, scheme, host } = httpGet;
    const here = path.child("httpGet");
    checkKnown(errors, here, "protocol", protocol, ["HTTP1", "HTTP2"]);
    if (protocol !== "HTTP2") return;
    if (scheme !== "HTTP") {
      errors.invalid(here.child("protocol"), protocol, "is only supported with HTTP (H2C)", true);
    } else if (host) errors.invalid(here.child("host"), host, 'must be empty when `protocol` is "HTTP2"');
  } else if (tcpSocket === undefined && grpc !== undefined) {
    checkKnown(errors, path.child("grpc"), "mode", grpc.mode, ["Plaintext", "TLS"]);
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
  os: string | undefined,
  path: Path,
  errors: Errors,
): void {
  if (os === undefined) {
    errors.forbidden(path, "may not be set for containers with empty `spec.os.name`");
    return;
  }
  const supported = os === "windows" ? ["SIGKILL", "SIGTERM"] : os === "linux" ? linuxSignals() : [signal];
  if (!supported.includes(signal)) errors.notSupported(path, signal, supported);
}

/** @see core/validation validateSchedulingGroup */
function validateSchedulingGroup(spec: PodSpec, path: Path, errors: Errors): void {
  const { schedulingGroup: group, evictionResponders } = spec;
  if (group === undefined) return;
  const here = path.child("schedulingGroup");
  const name = group.podGroupName;
  const place = here.child("podGroupName");
  if (name === undefined) errors.invalid(place, null, "must specify one of: `podGroupName`");
  else errors.invalidEach(place, name, dns1123Subdomain(name));
  if (evictionResponders?.length) {
    errors.forbidden(here, "may not be set when evictionResponders is set");
  }
}

/**
 * Refuses a bad value of a toleration that compares; says whether it compares.
 *
 * @see core/validation ValidateTolerations
 */
export function validateComparison(toleration: Toleration, path: Path, errors: Errors): boolean {
  const { operator, value = "" } = toleration;
  if (!/^[LG]t$/.test(operator ?? "")) return false;
  errors.invalidEach(path.child("value"), value, comparedValueFaults(value));
  return true;
}

/**
 * The faults of a number that a taint's is compared with: a whole one of 64 bits.
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
