// Parts of a pod that chance alone seldom builds: the server accepts them only if several fields agree. Lists of choices begin with what is
// right.
import type { Leaning } from "./random.ts";
import type { Json } from "./values.ts";
import { volumes } from "./volumes.ts";

/** Adds its part to a pod; `main` is the pod's first container. */
type Shape = (pod: Json, main: Json, r: Leaning) => void;

/** Appends items to a list. */
const add = (holder: Json, key: string, ...items: unknown[]) => {
  holder[key] = [...((holder[key] as unknown[] | undefined) ?? []), ...items];
};
/** Adds fields to an object. */
const set = (holder: Json, key: string, fields: Json) => {
  holder[key] = { ...(holder[key] as Json | undefined), ...fields };
};

/** Returns rules for when a container may restart. */
const restartRules = (r: Leaning) => ({
  restartPolicy: r.pick(["Never", "OnFailure", "Always"]),
  restartPolicyRules: Array.from({ length: r.pick([1, 1, 2, 20, 21]) }, (_, i) => ({
    action: r.pick(["Restart", "Restart", "RestartAllContainers", "Stop"]),
    exitCodes: {
      operator: r.pick(["In", "NotIn", "Is"]),
      values: r.pick([[42 + i], [i, i + 1], [], [0, 0], Array.from({ length: 256 }, (_, at) => at)]),
    },
  })),
});

export const shapes: readonly Shape[] = [
  (pod, main, r) => {
    const name = r.any(Object.keys(volumes));
    add(pod, "volumes", { name, ...(volumes[name] as (r: Leaning) => Json)(r) });
    if (name === "claim" && r.chance(0.3))
      return add(main, "volumeDevices", { name, devicePath: r.pick(["/dev/xvda", "/mnt"]) });
    add(main, "volumeMounts", {
      name,
      mountPath: r.pick(["/mnt", "/mnt/a", "C:\\mnt", "mnt:a"]),
      ...r.any<Json>([
        {},
        { readOnly: true, recursiveReadOnly: r.pick(["Enabled", "IfPossible", "Disabled"]) },
        { recursiveReadOnly: "Enabled" },
        { subPath: r.pick(["a/b", "../a", "/a"]) },
        { subPathExpr: r.pick(["$(POD)", "../a"]), ...(r.chance(0.3) ? { subPath: "a" } : {}) },
        { mountPropagation: r.pick(["None", "HostToContainer", "Bidirectional"]) },
        { readOnly: true, recursiveReadOnly: "Enabled", mountPropagation: "HostToContainer" },
      ]),
    });
    if (r.chance(0.3)) set(main, "securityContext", { privileged: r.chance(0.7) });
  },
  // Devices that the pod claims.
  (pod, main, r) => {
    add(
      pod,
      "resourceClaims",
      {
        name: "gpu",
        ...r.any<Json>([
          { resourceClaimTemplateName: "gpu" },
          { resourceClaimName: "gpu-1" },
          {},
          { resourceClaimName: "a", resourceClaimTemplateName: "b" },
          { resourceClaimName: "../x" },
        ]),
      },
      ...(r.chance(0.3) ? [{ name: r.pick(["net", "gpu"]), resourceClaimName: "net" }] : []),
    );
    set(main, "resources", {
      claims: [
        { name: r.pick(["gpu", "gpu", "tpu"]) },
        ...(r.chance(0.4) ? [{ name: "gpu", request: r.pick(["one", "One!"]) }] : []),
      ],
    });
  },
  // Resources of the whole pod, besides those of its containers.
  (pod, main, r) => {
    pod.resources = {
      requests: { cpu: r.pick(["1", "50m"]), memory: r.pick(["1Gi", "1Mi", "0.5Gi", "1e9"]) },
      limits: {
        cpu: r.pick(["2", "2", "1000E"]),
        memory: "2Gi",
        ...(r.chance(0.2)
          ? { [r.pick(["hugepages-2Mi", "ephemeral-storage", "nvidia.com/gpu"])]: "4Mi" }
          : {}),
      },
      ...(r.chance(0.1) ? { claims: [{ name: "gpu" }] } : {}),
    };
    if (r.chance(0.5))
      main.resources = {
        limits: { cpu: r.pick(["500m", "3", "1000E"]) },
        requests: { memory: r.pick(["64Mi", "3Gi", "1.3Gi", "1700e6"]) },
      };
    if (r.chance(0.2)) pod.os = { name: "windows" };
  },
  // Huge pages, extended resources, overcommitment.
  (_, main, r) => {
    main.resources = {
      limits: {
        [r.pick(["hugepages-2Mi", "hugepages-1Gi", "nvidia.com/gpu", "example.com/a"])]: r.pick([
          "4Mi",
          "2",
          "3Mi",
          "1.5",
          "128974848000M",
          "1000E",
        ]),
        ...(r.chance(0.7) ? { cpu: "1", memory: "1Gi" } : {}),
      },
      requests: r.any<Json>([
        {},
        { "hugepages-2Mi": "4Mi" },
        { "hugepages-2Mi": "2Mi" },
        { "nvidia.com/gpu": "2" },
        { cpu: "2" },
      ]),
    };
    if (r.chance(0.4))
      main.resizePolicy = [
        {
          resourceName: r.pick(["cpu", "memory", "disk"]),
          restartPolicy: r.pick(["NotRequired", "RestartContainer", "Never"]),
        },
      ];
  },
  // Restart rules of a container and of an init container.
  (pod, main, r) => {
    Object.assign(main, restartRules(r));
    if (r.chance(0.3)) add(pod, "initContainers", { name: "first", image: "busybox", ...restartRules(r) });
  },
  // A sidecar, with everything that only a sidecar may have.
  (pod, _, r) =>
    add(pod, "initContainers", {
      name: r.pick(["proxy", "main"]),
      image: "proxy",
      ...(r.chance(0.8) ? { restartPolicy: "Always" } : {}),
      ports: [
        {
          containerPort: r.pick([8080, 0, 65536]),
          protocol: r.pick(["TCP", "SCTP", "ICMP"]),
          ...(r.chance(0.4)
            ? { name: r.pick(["http", "http-8080-a-b-c-d", "80"]), hostPort: r.pick([8080, 80]) }
            : {}),
        },
      ],
      startupProbe: {
        httpGet: {
          path: "/",
          port: r.pick<unknown>([8080, "http", 0, "Http_1"]),
          scheme: r.pick(["HTTP", "https"]),
        },
        successThreshold: r.pick([1, 2]),
      },
      lifecycle: {
        preStop: r.any<Json>([
          { sleep: { seconds: r.pick([1, 0, 31]) } },
          { exec: { command: [] } },
          { tcpSocket: { port: 1 } },
          {},
        ]),
        ...(r.chance(0.3) ? { stopSignal: r.pick(["SIGTERM", "SIGUSR1", "TERM"]) } : {}),
      },
    }),
  // Windows, with processes on the host, and with what only Linux has.
  (pod, main, r) => {
    pod.os = { name: r.pick(["windows", "windows", "linux", "mac"]) };
    if (r.chance(0.7)) pod.hostNetwork = true;
    delete pod.securityContext;
    const windowsOptions = {
      hostProcess: r.chance(0.8),
      runAsUserName: r.pick(["NT AUTHORITY\\SYSTEM", "a", "a\\b\\c", "", "domain.\\a"]),
      ...(r.chance(0.2)
        ? { gmsaCredentialSpecName: r.pick(["gmsa", "Gmsa!"]), gmsaCredentialSpec: r.pick(["{}", ""]) }
        : {}),
    };
    if (r.chance(0.6)) pod.securityContext = { windowsOptions };
    else set(main, "securityContext", { windowsOptions });
    if (r.chance(0.2))
      set(
        pod,
        "securityContext",
        r.any<Json>([
          { fsGroup: 1 },
          { sysctls: [{ name: "a", value: "b" }] },
          { seLinuxOptions: {} },
          { shareProcessNamespace: true },
        ]),
      );
    if (r.chance(0.2)) pod[r.pick(["hostPID", "hostIPC", "shareProcessNamespace", "hostUsers"])] = true;
  },
  // User namespaces and host namespaces.
  (pod, main, r) => {
    pod.hostUsers = r.chance(0.2);
    if (r.chance(0.4)) pod[r.pick(["hostNetwork", "hostPID", "hostIPC"])] = true;
    set(
      main,
      "securityContext",
      r.any<Json>([
        { procMount: "Unmasked" },
        { procMount: "Default" },
        { procMount: "Hidden" },
        { runAsUser: 0, capabilities: { add: ["SYS_ADMIN"] }, allowPrivilegeEscalation: false },
        { privileged: true, allowPrivilegeEscalation: false },
      ]),
    );
    if (r.chance(0.2)) add(pod, "volumes", { name: "raw", persistentVolumeClaim: { claimName: "raw" } });
  },
  (pod, main, r) => {
    set(pod, "securityContext", {
      ...r.any<Json>([
        {
          sysctls: [
            {
              name: r.pick([
                "kernel.shm_rmid_forced",
                "net/ipv4/ip_local_port_range",
                "kernel.shmmax",
                "a..b",
              ]),
              value: "1",
            },
            ...(r.chance(0.3) ? [{ name: "net.core.somaxconn", value: "1" }] : []),
          ],
        },
        { supplementalGroups: [1, 2 ** 31], supplementalGroupsPolicy: r.pick(["Merge", "Strict", "None"]) },
        { fsGroupChangePolicy: r.pick(["OnRootMismatch", "Always", "Never"]), fsGroup: 1 },
        {
          seLinuxChangePolicy: r.pick(["Recursive", "MountOption", "Other"]),
          seLinuxOptions: { level: "s0" },
        },
        {
          seccompProfile: r.any<Json>([
            { type: "Localhost", localhostProfile: "a.json" },
            { type: "Localhost" },
            { type: "Unconfined", localhostProfile: "a" },
            { type: "Localhost", localhostProfile: "../a" },
          ]),
        },
        {
          appArmorProfile: r.any<Json>([
            { type: "Localhost", localhostProfile: "a" },
            { type: "Localhost" },
            { type: "RuntimeDefault", localhostProfile: "a" },
            { type: "Localhost", localhostProfile: " a" },
          ]),
        },
      ]),
    });
    if (r.chance(0.2)) pod.hostNetwork = true;
    if (r.chance(0.2))
      set(main, "securityContext", { appArmorProfile: { type: r.pick(["Unconfined", "Other"]) } });
  },
  // Names and addresses.
  (pod, _, r) => {
    pod.dnsPolicy = r.pick(["None", "Default", "ClusterFirst", "ClusterFirstWithHostNet", "Off"]);
    pod.dnsConfig = {
      nameservers: Array.from({ length: r.pick([0, 1, 3, 4]) }, (_, i) =>
        r.pick([`10.0.0.${i}`, "::1", "010.0.0.1", "a"]),
      ),
      searches: Array.from({ length: r.pick([0, 1, 32, 33]) }, (_, i) =>
        r.pick([`a${i}.example`, `a${i}.example.`, "_a.b", ".", "A b"]),
      ),
      options: [{ name: r.pick(["ndots", ""]), value: "2" }],
    };
    add(pod, "hostAliases", {
      ip: r.pick(["127.0.0.1", "::1", "1.2.3", "127.0.0.01"]),
      hostnames: r.pick([["a.example"], ["A"], []]),
    });
    Object.assign(
      pod,
      r.any<Json>([
        {},
        { hostname: "a", subdomain: "b" },
        { hostname: "A.b" },
        { setHostnameAsFQDN: true },
        { hostnameOverride: r.pick(["a.b", "A", "a".repeat(65)]) },
        { hostnameOverride: "a", setHostnameAsFQDN: true },
        { hostnameOverride: "a", hostNetwork: true },
      ]),
    );
  },
  // Where the pod runs.
  (pod, _, r) =>
    add(pod, "topologySpreadConstraints", {
      maxSkew: r.pick([1, 0, -1]),
      topologyKey: r.pick(["topology.kubernetes.io/zone", "", "a b"]),
      whenUnsatisfiable: r.pick(["DoNotSchedule", "DoNotSchedule", "ScheduleAnyway", "Wait"]),
      labelSelector: r.pick<unknown>([
        { matchLabels: { app: "pi" } },
        undefined,
        { matchExpressions: [{ key: "app", operator: "In", values: [] }] },
      ]),
      ...(r.chance(0.4)
        ? { matchLabelKeys: r.pick([["pod-template-hash"], ["app"], ["a b"], ["x", "x"]]) }
        : {}),
      ...(r.chance(0.4) ? { minDomains: r.pick([1, 0, 3]) } : {}),
      ...(r.chance(0.4)
        ? { nodeAffinityPolicy: r.pick(["Honor", "Ignore", "Maybe"]), nodeTaintsPolicy: "Honor" }
        : {}),
    }),
  (pod, _, r) => {
    const term = {
      topologyKey: r.pick(["kubernetes.io/hostname", ""]),
      labelSelector: r.pick<unknown>([
        { matchLabels: { app: "pi" } },
        { matchExpressions: [{ key: "a", operator: "Exists", values: ["b"] }] },
        undefined,
      ]),
      ...(r.chance(0.4)
        ? { [r.pick(["matchLabelKeys", "mismatchLabelKeys"])]: r.pick([["a"], ["app"], ["a b"]]) }
        : {}),
      ...(r.chance(0.2) ? { matchLabelKeys: ["a"], mismatchLabelKeys: ["a"] } : {}),
      ...(r.chance(0.2) ? { namespaces: ["a", "B"], namespaceSelector: {} } : {}),
    };
    const node = {
      matchExpressions: [
        {
          key: "disk",
          operator: r.pick(["In", "Exists", "Gt", "Lt", "Like"]),
          values: r.pick([["1"], [], ["1", "2"], ["ssd"], ["a b"]]),
        },
      ],
      ...(r.chance(0.4)
        ? {
            matchFields: [
              {
                key: r.pick(["metadata.name", "metadata.uid"]),
                operator: r.pick(["In", "NotIn", "Exists"]),
                values: ["node-1"],
              },
            ],
          }
        : {}),
    };
    set(
      pod,
      "affinity",
      r.any<Json>([
        {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: r.pick([[node], [], [{}]]) },
          },
        },
        {
          nodeAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              { weight: r.pick([1, 0, 100, 101]), preference: node },
            ],
          },
        },
        { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } },
        {
          podAntiAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              { weight: r.pick([1, 101]), podAffinityTerm: term },
            ],
          },
        },
      ]),
    );
  },
  (pod, _, r) =>
    add(
      pod,
      "tolerations",
      r.any<Json>([
        { operator: "Exists" },
        { key: "a", operator: "Exists", value: "b" },
        { key: "a", operator: r.pick(["Gt", "Lt"]), value: r.pick(["1", "a", "007", "9223372036854775808"]) },
        { key: "a", value: "b", effect: "NoExecute", tolerationSeconds: 60 },
        { key: "a", value: "b", effect: "NoSchedule", tolerationSeconds: 60 },
        { value: "b" },
        { key: "a", operator: "Equal", value: "b c", effect: "Later" },
      ]),
    ),
  (pod, _, r) => {
    Object.assign(
      pod,
      r.any<Json>([
        {
          schedulingGates: [
            { name: r.pick(["example.com/gate", "a b"]) },
            ...(r.chance(0.3) ? [{ name: "example.com/gate" }] : []),
          ],
          ...(r.chance(0.3) ? { nodeName: "node-1" } : {}),
        },
        { readinessGates: [{ conditionType: r.pick(["example.com/ready", "a b"]) }] },
        { schedulingGroup: r.any<Json>([{ podGroupName: "group" }, { podGroupName: "Group_1" }, {}]) },
        { runtimeClassName: r.pick(["gvisor", "G V"]), overhead: { cpu: r.pick(["10m", "-1"]) } },
        {
          priorityClassName: r.pick(["high", "system-node-critical", "High!"]),
          preemptionPolicy: r.pick(["Never", "PreemptLowerPriority", "Later"]),
        },
        { activeDeadlineSeconds: r.pick([1, 0, 2 ** 31]), terminationGracePeriodSeconds: r.pick([0, 1, -1]) },
        {
          imagePullSecrets: [{ name: r.pick(["pull", ""]) }, { name: "pull" }],
          serviceAccountName: r.pick(["a", "A"]),
        },
        { shareProcessNamespace: true, ...(r.chance(0.4) ? { hostPID: true } : {}) },
      ]),
    );
  },
  // Where the values of variables come from.
  (pod, main, r) => {
    add(main, "env", {
      name: r.pick(["FROM", "1FROM", "a.b", "a=b", "ü"]),
      ...(r.chance(0.1) ? { value: "too" } : {}),
      valueFrom: r.any<Json>([
        {
          fieldRef: {
            apiVersion: r.pick(["v1", "v2"]),
            fieldPath: r.pick([
              "metadata.labels['app']",
              "metadata.labels['a b']",
              "metadata.labels",
              "status.hostIPs",
              "spec.serviceAccountName",
              "metadata.annotations['A/b']",
            ]),
          },
        },
        {
          resourceFieldRef: {
            resource: r.pick(["limits.cpu", "limits.hugepages-2Mi", "requests.ephemeral-storage", "a"]),
            divisor: r.pick(["1", "1k", "3"]),
            ...(r.chance(0.3) ? { containerName: "main" } : {}),
          },
        },
        { configMapKeyRef: { name: r.pick(["config", ""]), key: r.pick(["a", "..", "a b", ""]) } },
        { secretKeyRef: { name: "secret", key: "a", optional: true } },
        {
          fileKeyRef: {
            volumeName: r.pick(["files", "data", "none"]),
            path: r.pick(["a.env", "../a", "/a", ""]),
            key: r.pick(["A", "1 A", ""]),
            ...(r.chance(0.3) ? { optional: true } : {}),
          },
        },
        { configMapKeyRef: { name: "a", key: "b" }, secretKeyRef: { name: "a", key: "b" } },
        {},
      ]),
    });
    if (r.chance(0.4)) add(pod, "volumes", { name: "files", emptyDir: {} });
    if (r.chance(0.3))
      add(main, "envFrom", {
        prefix: r.pick(["A_", "1=", "é"]),
        ...r.any<Json>([
          { configMapRef: { name: "a" } },
          { secretRef: { name: "" } },
          {},
          { configMapRef: { name: "a" }, secretRef: { name: "a" } },
        ]),
      });
  },
  (_, main, r) => {
    main[r.pick(["livenessProbe", "readinessProbe", "startupProbe"])] = {
      ...r.any<Json>([
        { grpc: { port: r.pick([1, 0]), service: "a" } },
        { exec: { command: ["true"] } },
        { tcpSocket: { port: r.pick<unknown>(["http", 70000]), host: "a" } },
        {
          httpGet: {
            path: r.pick(["/", ""]),
            port: 80,
            host: "a",
            httpHeaders: [{ name: r.pick(["X-A", "X A"]), value: "b" }],
          },
        },
        {},
      ]),
      successThreshold: r.pick([1, 2, 0]),
      terminationGracePeriodSeconds: r.pick([1, 0, -1]),
      periodSeconds: r.pick([0, -1, 10]),
    };
  },
];
