// Random Jobs and CronJobs, some allowed by the policies and some refused.
import type { Random } from "../../conformance/generate/random.ts";

type Fields = Record<string, unknown>;

/** How a manifest is made: how often a field is set, how often it is `null`, and how often it has the wrong type. */
interface Style {
  readonly random: Random;
  readonly density: number;
  readonly nulls: number;
  readonly wrong: number;
}

// Texts that Go and JavaScript sort differently, that Go escapes, or that contain quotes.
const odd = [
  "",
  "a",
  'a"b',
  "a, b",
  "é",
  "\u{1f600}",
  "\ue000",
  "\uffff",
  "\n\u0000\u007f",
  "\u00ad",
  "\ud800",
];
const names = ["main", "main", "setup", "log", "b", "a", ...odd];
const profiles = ["RuntimeDefault", "Localhost", "Unconfined", "runtimedefault", "", "\u{1f600}", "\ue000"];
const capabilities = [
  ..."AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID".split(
    " ",
  ),
  ..."SYS_CHROOT NET_RAW SYS_ADMIN NET_ADMIN ALL all chown CAP_CHOWN".split(" "),
  "",
];
const sources =
  "configMap csi downwardAPI emptyDir ephemeral image persistentVolumeClaim projected secret hostPath gcePersistentDisk awsElasticBlockStore gitRepo nfs iscsi glusterfs rbd flexVolume cinder cephfs flocker fc azureFile vsphereVolume quobyte azureDisk photonPersistentDisk portworxVolume scaleIO storageos".split(
    " ",
  );
const ipv4 =
  "ip_local_port_range tcp_syncookies ping_group_range ip_unprivileged_port_start ip_local_reserved_ports tcp_keepalive_time tcp_fin_timeout tcp_keepalive_intvl tcp_keepalive_probes tcp_rmem tcp_wmem tcp_slow_start_after_idle tcp_notsent_lowat ip_forward tcp_mem";
const parameters = [
  "kernel.shm_rmid_forced",
  "kernel/shm_rmid_forced",
  "kernel.msgmax",
  ...ipv4.split(" ").map(name => `net.ipv4.${name}`),
  "",
];
const selinuxTypes =
  "container_t container_init_t container_kvm_t container_engine_t spc_t Container_t super_t".split(" ");
const wrongValues = [0, 1, 1.5, 3e9, 1e300, -1, true, false, "", "true", "x", [], ["x"], {}, { a: 1 }];

function pick<T>({ random }: Style, values: readonly T[]): T {
  return random.pick(values);
}

/** Sets a field, mostly with a valid value. */
function set(style: Style, fields: Fields, name: string, value: () => unknown, often = style.density): void {
  const { random } = style;
  if (!random.chance(often)) return;
  if (random.chance(style.nulls)) fields[name] = null;
  else fields[name] = random.chance(style.wrong) ? random.pick(wrongValues) : value();
}

function listOf(style: Style, most: number, item: () => unknown): unknown[] {
  const { random } = style;
  return Array.from({ length: random.below(most + 1) }, () => {
    if (random.chance(style.nulls / 2)) return null;
    return random.chance(style.wrong / 2) ? random.pick(wrongValues) : item();
  });
}

function fieldsOf(style: Style, makers: Record<string, () => unknown>, often?: number): Fields {
  const fields: Fields = {};
  for (const [name, value] of Object.entries(makers)) set(style, fields, name, value, often);
  return fields;
}

function securityContext(style: Style): Fields {
  const { random } = style;
  const yes = () => random.chance(0.5);
  const profile = () => fieldsOf(style, { type: () => pick(style, profiles) }, 0.9);
  return fieldsOf(style, {
    seccompProfile: profile,
    appArmorProfile: profile,
    runAsNonRoot: yes,
    runAsUser: () => pick(style, [0, 0, 1, 1000, -1, 2 ** 31]),
    seLinuxOptions: () =>
      fieldsOf(
        style,
        {
          type: () => pick(style, [...selinuxTypes, ...odd]),
          user: () => pick(style, ["", "u"]),
          role: () => pick(style, ["", "r"]),
          level: () => "s0",
        },
        0.4,
      ),
    windowsOptions: () => fieldsOf(style, { hostProcess: yes }, 0.8),
  });
}

function container(style: Style, safe: boolean): Fields {
  const { random } = style;
  const yes = () => random.chance(0.5);
  const action = () => fieldsOf(style, { host: () => pick(style, [...odd, "10.0.0.1"]) }, 0.8);
  const handler = () => fieldsOf(style, { httpGet: action, tcpSocket: action, exec: () => ({}) }, 0.5);
  const fields = fieldsOf(style, {
    ports: () =>
      listOf(style, 3, () =>
        fieldsOf(style, { hostPort: () => pick(style, [0, 80, 9, 8080, 100, -1]) }, 0.6),
      ),
    livenessProbe: handler,
    readinessProbe: handler,
    startupProbe: handler,
    lifecycle: () => fieldsOf(style, { postStart: handler, preStop: handler }, 0.6),
  });
  set(style, fields, "name", () => pick(style, names), 0.97);
  set(style, fields, "image", () => "i", 0.5);
  const security = {
    ...(safe ? { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } } : {}),
    ...securityContext(style),
    ...fieldsOf(style, {
      privileged: yes,
      allowPrivilegeEscalation: yes,
      procMount: () => pick(style, ["Default", "Unmasked", "default", "", "\ue000", "\u{1f600}"]),
      capabilities: () =>
        fieldsOf(
          style,
          {
            add: () => listOf(style, 4, () => pick(style, capabilities)),
            drop: () => listOf(style, 2, () => pick(style, ["ALL", "ALL", "all", "KILL"])),
          },
          0.7,
        ),
    }),
  };
  set(style, fields, "securityContext", () => security, safe ? 0.98 : 0.8);
  return fields;
}

function annotations(style: Style): Fields {
  const { random } = style;
  const keys = [
    "container.apparmor.security.beta.kubernetes.io/",
    "container.apparmor.security.beta.kubernetes.io",
    "container.seccomp.security.alpha.kubernetes.io/",
    "seccomp.security.alpha.kubernetes.io/pod",
  ];
  const values = ["runtime/default", "localhost/x", "localhost", "unconfined", "docker/default", ...odd];
  const made: Fields = {};
  for (let i = random.below(4); i > 0; i--)
    set(style, made, random.pick(keys) + random.pick(names), () => random.pick(values), 1);
  return made;
}

function podSpec(style: Style, safe: boolean): Fields {
  const { random } = style;
  const yes = () => random.chance(0.5);
  const some = (most: number) => () => listOf(style, most, () => container(style, safe));
  const fields = fieldsOf(style, {
    hostNetwork: yes,
    hostPID: yes,
    hostIPC: yes,
    hostUsers: yes,
    os: () => fieldsOf(style, { name: () => pick(style, ["linux", "windows", "Windows", ""]) }, 0.9),
  });
  const more = Math.max(style.density, 0.15);
  set(
    style,
    fields,
    "volumes",
    () =>
      listOf(style, 3, () => {
        const volume: Fields = {};
        set(style, volume, "name", () => pick(style, names), 0.95);
        for (let i = random.below(5) && 1 + random.below(2); i > 0; i--)
          set(style, volume, random.chance(0.2) ? "hostPath" : pick(style, sources), () => ({}), 1);
        return volume;
      }),
    more,
  );
  set(style, fields, "containers", some(3), 0.97);
  set(style, fields, "initContainers", some(2), 0.3);
  set(style, fields, "ephemeralContainers", some(2), 0.15);
  const security = {
    ...(safe ? { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } } : {}),
    ...securityContext(style),
    ...fieldsOf(style, {
      sysctls: () =>
        listOf(style, 4, () =>
          fieldsOf(style, { name: () => pick(style, parameters), value: () => "1" }, 0.95),
        ),
    }),
  };
  set(style, fields, "securityContext", () => security, safe ? 0.98 : 0.7);
  return fields;
}

/** Makes a manifest. If `wrong` is above 0, some values have the wrong type. */
export function manifest(random: Random, wrong = 0): unknown {
  const density = random.pick([0.01, 0.03, 0.1, 0.3, 0.6]);
  const style: Style = { random, density, nulls: random.pick([0, 0, 0.02, 0.1]), wrong };
  const safe = random.chance(0.6);
  const template: Fields = {};
  set(
    style,
    template,
    "metadata",
    () => fieldsOf(style, { annotations: () => annotations(style) }, 0.8),
    0.4,
  );
  set(style, template, "spec", () => podSpec(style, safe), 0.99);
  const spec: Fields = {};
  set(style, spec, "template", () => template, 0.99);
  const cron = random.chance(0.2);
  const job: Fields = cron ? {} : { kind: random.chance(0.97) ? "Job" : random.pick(["Pod", "", "cronjob"]) };
  set(style, job, "spec", () => spec, 0.99);
  return cron ? { kind: "CronJob", spec: { jobTemplate: job } } : job;
}

const job = (spec: Fields): Fields => ({ kind: "Job", spec: { template: { spec } } });
const containersWith = (contexts: readonly unknown[]) =>
  job({ containers: contexts.map((context, i) => ({ name: `c${i}`, securityContext: context })) });

/** Manifests that test each value of each list, and each place of a host, by itself. */
export const directed: readonly unknown[] = [
  {},
  null,
  { kind: "CronJob" },
  job({ containers: [null, {}], initContainers: [{ name: "i" }], ephemeralContainers: [{ name: "e" }] }),
  containersWith(capabilities.map(name => ({ capabilities: { add: [name], drop: ["ALL"] } }))),
  containersWith([{ capabilities: { add: ["CHOWN"] } }, { capabilities: { drop: ["KILL", "ALL"] } }]),
  containersWith(profiles.map(type => ({ seccompProfile: { type }, appArmorProfile: { type } }))),
  containersWith(["", ...selinuxTypes].map(type => ({ seLinuxOptions: { type } }))),
  containersWith([{ seLinuxOptions: { user: "u" } }]),
  containersWith([{ seLinuxOptions: { role: "r" } }]),
  job({ securityContext: { sysctls: parameters.map(name => ({ name })) } }),
  job({ securityContext: { sysctls: [{}] } }),
  job({ volumes: [...sources, "unheardOf"].map(source => ({ name: source, [source]: {} })) }),
  job({
    volumes: sources.map((source, i) => ({ name: source, [source]: {}, [sources[i + 1] ?? "nfs"]: {} })),
  }),
  ...sources
    .slice(9)
    .map((source, i) => job({ volumes: [{ [source]: {}, [sources[i + 10] ?? "image2"]: {} }] })),
  job({
    containers: ["livenessProbe", "readinessProbe", "startupProbe", "postStart", "preStop"].flatMap(handler =>
      ["httpGet", "tcpSocket", "grpc"].map(action => {
        const made = { [handler]: { [action]: { host: `${handler}.${action}` } } };
        return { name: handler, ...(handler.startsWith("p") ? { lifecycle: made } : made) };
      }),
    ),
  }),
  ...["windows", "linux"].map(name => job({ os: { name }, containers: [{ name: "main" }] })),
  ...[true, false].map(hostUsers =>
    job({
      hostUsers,
      securityContext: { runAsNonRoot: false, runAsUser: 0 },
      containers: [{ name: "main", securityContext: { procMount: "Unmasked" } }],
    }),
  ),
  job({
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    containers: [
      {
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ["ALL"], add: ["NET_BIND_SERVICE"] },
        },
      },
    ],
  }),
];
