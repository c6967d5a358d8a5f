import { type Check, containerNames, named, plural, settersThat, sorted, using } from "../findings.ts";
import { at, integer, listAt, textAt } from "../pod.ts";

/**
 * The node's network, processes and IPC are not shared.
 *
 * @see pod-security-admission/policy hostNamespaces_1_0
 */
export const hostNamespaces: Check = pod => {
  const shared = ["hostNetwork", "hostPID", "hostIPC"].filter(key => at(pod.spec, key) === true);
  return shared.length > 0 && ["host namespaces", shared.map(key => `${key}=true`).join(", ")];
};

/**
 * No port of the node is taken.
 *
 * @see pod-security-admission/policy hostPorts_1_0
 */
export const hostPorts: Check = pod => {
  const ports: string[] = [];
  const names = containerNames(pod, (_, container) => {
    const own = listAt(container, "ports")
      .map(port => integer(at(port, "hostPort"), 2 ** 31))
      .filter(Boolean);
    for (const port of own) ports.push(String(port));
    return own.length;
  });
  const different = sorted(ports);
  const detail = using("container", names, `${plural("hostPort", different)} ${different.join(", ")}`);
  return detail && ["hostPort", detail];
};

const handlers = [
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"],
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
];

/**
 * Probes and lifecycle handlers go to the Pod itself: they name no host.
 *
 * @see pod-security-admission/policy hostProbesAndHostLifecycleV1Dot34
 * @see pod-security-admission/policy getForbiddenHostProbes
 * @see pod-security-admission/policy getForbiddenHostLifecycle
 */
export const hostProbesAndHostLifecycle: Check = pod => {
  const what = "probe or lifecycle host";
  const hosts: string[] = [];
  const names = containerNames(pod, (_, container) => {
    const own = handlers
      .map(path => at(container, ...path))
      .flatMap(handler => [textAt(handler, "httpGet", "host"), textAt(handler, "tcpSocket", "host")])
      .filter(Boolean);
    hosts.push(...own);
    return own.length;
  });
  const detail = using("container", sorted(names), named(what, sorted(hosts)));
  return detail && [what, detail];
};

/**
 * No Windows container runs as a process of the node.
 *
 * @see pod-security-admission/policy windowsHostProcess_1_0
 */
export const windowsHostProcess: Check = pod => {
  const who = settersThat(pod, security => at(security, "windowsOptions", "hostProcess") === true);
  return who && ["hostProcess", `${who} must not set securityContext.windowsOptions.hostProcess=true`];
};
