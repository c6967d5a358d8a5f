import type { Container, ContainerPort, IntOrString } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { portName, portNum } from "../formats/name.ts";
import type { Path } from "../path.ts";
import { checkFormat, checkRequiredKnown } from "./faults.ts";

/**
 * Refuses ports without a number, out of range, of an unknown protocol, with a bad name or another's name.
 *
 * @see core/validation validateContainerPorts
 */
export function validateContainerPorts(
  ports: readonly ContainerPort[] | undefined,
  path: Path,
  errors: Errors,
): void {
  if (ports === undefined) return;
  const names = new Set<string>();
  for (let i = 0; i < ports.length; i++) {
    const port = ports[i] as ContainerPort;
    const here = path.index(i);
    if (port.name) {
      const messages = portName(port.name);
      checkFormat(errors, here, "name", port.name, messages);
      if (names.has(port.name)) errors.duplicate(here.child("name"), port.name);
      else if (messages.length === 0) names.add(port.name);
    }
    if (port.containerPort)
      checkFormat(errors, here, "containerPort", port.containerPort, portNum(port.containerPort));
    else errors.required(here.child("containerPort"));
    if (port.hostPort) checkFormat(errors, here, "hostPort", port.hostPort, portNum(port.hostPort));
    checkRequiredKnown(errors, here, "protocol", port.protocol, ["SCTP", "TCP", "UDP"]);
  }
}

/**
 * Refuses a port of the host that two of the containers ask for.
 *
 * @see core/validation AccumulateUniqueHostPorts
 * @see core/validation checkHostPortConflicts
 */
export function checkHostPortConflicts(containers: readonly Container[], path: Path, errors: Errors): void {
  let taken: Set<string> | undefined;
  for (let i = 0; i < containers.length; i++) {
    const ports = containers[i]?.ports ?? [];
    for (let j = 0; j < ports.length; j++) {
      const port = ports[j] as ContainerPort;
      if (!port.hostPort) continue;
      const key = `${port.protocol ?? ""}/${port.hostIP ?? ""}/${port.hostPort}`;
      taken ??= new Set();
      if (taken.has(key)) errors.duplicate(path.index(i).child("ports").index(j).child("hostPort"), key);
      else taken.add(key);
    }
  }
}

/**
 * Refuses a port that is neither a number from 1 to 65535 nor a port's name.
 *
 * @see core/validation ValidatePortNumOrName
 */
export function validatePortNumOrName(port: IntOrString | undefined, path: Path, errors: Errors): void {
  const value = port ?? 0;
  checkFormat(errors, path, "port", value, typeof value === "number" ? portNum(value) : portName(value));
}
