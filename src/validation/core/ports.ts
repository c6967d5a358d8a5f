import type { Container, ContainerPort, IntOrString } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { portName, portNum } from "../formats/name.ts";
import type { Path } from "../path.ts";
import { check, type Fields } from "./fields.ts";
import { checkUnique, enter } from "./walk.ts";

const portFields: Fields<ContainerPort> = {
  containerPort: [portNum],
  hostPort: portNum,
  protocol: ["SCTP TCP UDP"],
};

/**
 * Refuses ports without a number, out of range, of an unknown protocol, with a bad name or another's name.
 *
 * @see core/validation validateContainerPorts
 */
export function validateContainerPorts(container: Container, path: Path, errors: Errors): void {
  const names = new Set<string>();
  enter(container, "ports", path, errors, (port, here) => {
    const { name } = port;
    if (name) {
      const messages = portName(name);
      const place = here.child("name");
      errors.invalidEach(place, name, messages);
      // A bad name is nobody's.
      if (!messages.length || names.has(name)) checkUnique(names, name, place, errors);
    }
    check(portFields, port, here, errors);
  });
}

/**
 * Refuses a port of the host that two of the containers ask for.
 *
 * @see core/validation AccumulateUniqueHostPorts
 * @see core/validation checkHostPortConflicts
 */
export function checkHostPortConflicts(containers: readonly Container[], path: Path, errors: Errors): void {
  const taken = new Set<string>();
  containers.forEach(({ ports }, i) => {
    ports?.forEach(({ protocol, hostIP = "", hostPort }, j) => {
      if (!hostPort) return;
      const place = path.index(i).child("ports").index(j).child("hostPort");
      checkUnique(taken, `${protocol}/${hostIP}/${hostPort}`, place, errors);
    });
  });
}

/**
 * Refuses a port that is neither a number from 1 to 65535 nor a port's name.
 *
 * @see core/validation ValidatePortNumOrName
 */
export function validatePortNumOrName(
  { port = 0 }: { readonly port?: IntOrString },
  path: Path,
  errors: Errors,
): void {
  const messages = typeof port === "number" ? portNum(port) : portName(port);
  errors.invalidEach(path.child("port"), port, messages);
}
