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
 * Refuses ports without a number, out of range, of an unknown protocol, with a bad name or another's name.
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
      // A bad name is nobody's.
      if (!messages.length) checkUnique(names, name, "name", errors);
    }
    checkPort(port, errors);
  });
}

/**
 * Refuses a port of the host that two of the containers ask for.
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
 * Refuses a port that is neither a number from 1 to 65535 nor a port's name.
 *
 * @see core/validation ValidatePortNumOrName
 */
export function validatePortNumOrName({ port = 0 }: { readonly port?: IntOrString }, errors: Errors): void {
  errors.invalidEach("port", port, typeof port === "number" ? portNum(port) : portName(port));
}
