import { type Check, named, namesThat, plural, settersThat, sorted, using } from "../findings.ts";
import type { AnyContainer } from "../pod.ts";

/**
 * Checks that the node's network, processes and IPC are not shared.
 *
 * @see pod-security-admission/policy hostNamespaces_1_0
 */
export const hostNamespaces: Check = pod => {
  const shared = (["hostNetwork", "hostPID", "hostIPC"] as const).filter(key => pod.spec[key]);
  return shared.length > 0 && ["host namespaces", shared.map(key => `${key}=true`).join(", ")];
};

/**
 * Checks that no port of the node is used.
 *
 * @see pod-security-admission/policy hostPorts_1_0
 */
export const hostPorts: Check = pod => {
  const ports: string[] = [];
  const names = namesThat(pod, (_, container) => {
    const own = (container?.ports ?? []).flatMap(({ hostPort }) => hostPort || []);
    for (const port of own) ports.push(String(port));
    return own.length;
  });
  const different = sorted(ports);
  const detail = using("container", names, `${plural("hostPort", different)} ${different.join(", ")}`);
  return detail && ["hostPort", detail];
};

const handlersOf = (container: AnyContainer | undefined) => [
  container?.livenessProbe,
  container?.readinessProbe,
  container?.startupProbe,
  container?.lifecycle?.postStart,
  container?.lifecycle?.preStop,
];

/**
 * Checks that probes and lifecycle handlers name no host, so that they go to the Pod itself.
 *
 * @see pod-security-admission/policy hostProbesAndHostLifecycleV1Dot34
 * @see pod-security-admission/policy getForbiddenHostProbes
 * @see pod-security-admission/policy getForbiddenHostLifecycle
 */
export const hostProbesAndHostLifecycle: Check = pod => {
  const what = "probe or lifecycle host";
  const hosts: string[] = [];
  const names = namesThat(pod, (_, container) => {
    const own = handlersOf(container)
      .flatMap(handler => [handler?.httpGet?.host, handler?.tcpSocket?.host])
      .filter(host => host !== undefined);
    hosts.push(...own);
    return own.length;
  });
  const detail = using("container", sorted(names), named(what, sorted(hosts)));
  return detail && [what, detail];
};

/**
 * Checks that no Windows container runs as a process of the node.
 *
 * @see pod-security-admission/policy windowsHostProcess_1_0
 */
export const windowsHostProcess: Check = pod => {
  const who = settersThat(pod, security => security?.windowsOptions?.hostProcess);
  return who && ["hostProcess", `${who} must not set securityContext.windowsOptions.hostProcess=true`];
};
