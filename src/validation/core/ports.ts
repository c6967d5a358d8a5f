import type { Container, ContainerPort, IntOrString } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { portName } from "../formats/name.ts";
import { portNum } from "../formats/number.ts";
import { checkOf, checkUnique, enter, visit } from "../walk.ts";

const checkPort = /*@__PURE__*/ checkOf<ContainerPort>({
  containerPort: [portNum],
  hostPort: portNum,
  protocol: ["SCTP TCP UDP"],
});

/**
 * Validates the ports of a container: numbers, protocols and names, which must be unique.
 *
 * @see core/validation validateContainerPorts
 */
export function validateContainerPorts(ports: readonly ContainerPort[], errors: Errors): void {
  const names = new Set<string>();
  visit("", ports, errors, port => {
    const { name } = port;
    if (name) {
      const messages = portName(name);
      errors.invalidEach("name", name, messages);
      // An invalid name is not compared with others.
      if (!messages.length) checkUnique(names, name, "name", errors);
    }
    checkPort(port, errors);
  });
}

/**
 * Checks that no two containers ask for the same host port.
 *
 * @see core/validation AccumulateUniqueHostPorts
 * @see core/validation checkHostPortConflicts
 */
export function checkHostPortConflicts(containers: readonly Container[], errors: Errors): void {
  const taken = new Set<string>();
  visit("", containers, errors, container =>
    enter(container, "ports", errors, ({ protocol, hostIP = "", hostPort }) => {
      if (hostPort) checkUnique(taken, `${protocol}/${hostIP}/${hostPort}`, "hostPort", errors);
    }),
  );
}

/**
 * Checks that a port is either a number from 1 to 65535 or a valid port name.
 *
 * @see core/validation ValidatePortNumOrName
 */
export function validatePortNumOrName({ port = 0 }: { readonly port?: IntOrString }, errors: Errors): void {
  errors.invalidEach("port", port, typeof port === "number" ? portNum(port) : portName(port));
}
