import type { Container, IntOrString } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { portName, portNum } from "../formats/name.ts";
import type { Path } from "../path.ts";
import { checkFormat, checkOptional, checkRequired, checkRequiredKnown } from "./faults.ts";
import { each } from "./walk.ts";

/**
 * Refuses ports without a number, out of range, of an unknown protocol, with a bad name or another's name.
 *
 * @see core/validation validateContainerPorts
 */
export function validateContainerPorts(container: Container, path: Path, errors: Errors): void {
  if (container.ports === undefined) return;
  const names = new Set<string>();
  each(container, "ports", path, errors, (port, here) => {
    if (port.name) {
      const messages = portName(port.name);
      checkFormat(errors, here, "name", port.name, messages);
      if (names.has(port.name)) errors.duplicate(here.child("name"), port.name);
      else if (messages.length === 0) names.add(port.name);
    }
    checkRequired(errors, here, "containerPort", port.containerPort, portNum);
    checkOptional(errors, here, "hostPort", port.hostPort, portNum);
    checkRequiredKnown(errors, here, "protocol", port.protocol, ["SCTP", "TCP", "UDP"]);
  });
}

/**
 * Refuses a port of the host that two of the containers ask for.
 *
 * @see core/validation AccumulateUniqueHostPorts
 * @see core/validation checkHostPortConflicts
 */
export function checkHostPortConflicts(containers: readonly Container[], path: Path, errors: Errors): void {
  let taken: Set<string> | undefined;
  containers.forEach(({ ports }, i) => {
    ports?.forEach(({ protocol, hostIP = "", hostPort }, j) => {
      if (!hostPort) return;
      const key = `${protocol}/${hostIP}/${hostPort}`;
      taken ??= new Set();
      if (taken.has(key)) errors.duplicate(path.index(i).child("ports").index(j).child("hostPort"), key);
      taken.add(key);
    });
  });
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
