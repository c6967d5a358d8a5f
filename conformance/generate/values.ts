// Values for scalar fields: what people write, and the values around every limit.
import { type FieldFacts, readFacts } from "../../spec/facts.ts";
import type { Random } from "./random.ts";

/** An object in JSON. */
export type Json = Record<string, unknown>;

const facts = readFacts();
const repeat = (text: string, n: number) => text.repeat(n);

/** Strings that some rule treats specially. */
const strings = [
  "",
  "a",
  "data",
  "main",
  "web-1",
  "my-app",
  "UPPER",
  "under_score",
  "-a",
  "a-",
  "a.b",
  "a..b",
  ".a",
  "1",
  "123",
  "a b",
  " a",
  "é",
  "日本",
  "a/b",
  "/a",
  "a/",
  "//",
  "..",
  "../a",
  "a/../b",
  "/data",
  "/data/x",
  "/",
  "C:\\data",
  "http",
  "8080",
  "80",
  "0",
  "65536",
  "-1",
  "50%",
  "101%",
  "x%",
  "example.com/thing",
  "example.com/Thing/x",
  "kubernetes.io/x",
  "app.kubernetes.io/name",
  "requests.cpu",
  "cpu",
  "memory",
  "ephemeral-storage",
  "hugepages-2Mi",
  "hugepages-1Gi",
  "hugepages-",
  "nvidia.com/gpu",
  "storage",
  "10.0.0.1",
  "010.0.0.1",
  "256.1.1.1",
  "::1",
  "fe80::1%eth0",
  "1.2.3.0/24",
  "metadata.name",
  "metadata.labels['a']",
  "metadata.annotations['a/b']",
  "status.podIP",
  "spec.nodeName",
  "status.bad",
  "limits.cpu",
  "requests.memory",
  "limits.hugepages-2Mi",
  "In",
  "NotIn",
  "Exists",
  "DoesNotExist",
  "Gt",
  "Lt",
  "Equal",
  "True",
  "False",
  "*/5 * * * *",
  "0 0 * * *",
  "@daily",
  "@every 1h",
  "bad cron",
  "TZ=UTC 0 0 * * *",
  "UTC",
  "Europe/Paris",
  "europe/paris",
  "Local",
  "$(VAR)",
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "CAP_SYS_ADMIN",
  "SYS_ADMIN",
  "ALL",
  "foregroundDeletion",
  "orphan",
  "example.com/finalizer",
  "kubernetes",
  "v1",
  "batch/v1",
  "Job",
  "localhost/profile",
  "runtime/default",
  "a=b",
  "\u0000",
  "\n",
  "tab\t",
  repeat("a", 52),
  repeat("a", 53),
  repeat("a", 57),
  repeat("a", 58),
  repeat("a", 63),
  repeat("a", 64),
  repeat("a", 253),
  repeat("a", 254),
  repeat("a.", 40) + "a",
  `${repeat("a", 63)}.${repeat("b", 63)}`,
  repeat("a", 317),
  repeat("a", 512),
  repeat("a", 1025),
  repeat("a", 4097),
];

const integers = [
  0, 1, 2, 3, 5, 10, 20, 21, 63, 64, 80, 100, 101, 255, 256, 300, 400, 420, 438, 493, 511, 512, 513, 600,
  1000, 1024, 8080, 65535, 65536, 99999, 100000, 100001, 1000000, 2147483647, 2147483648, 4294967296,
  9007199254740991, -1, -2, -1000, -1001, -2147483648, -2147483649,
];

const quantities = [
  "0",
  "1",
  "2",
  "100m",
  "250m",
  "0.5",
  "1.5",
  "1Ki",
  "128Mi",
  "256Mi",
  "1Gi",
  "2Gi",
  "2Mi",
  "3Mi",
  "1e3",
  "1E",
  "1n",
  "0.1m",
  "1.1",
  "100.5Mi",
  "-1",
  "-100m",
  "1Zi",
  "abc",
  "",
  "1 Gi",
  "+1",
  "1000000m",
  "9223372036854775807",
  "1e30",
  // The canonical text does not show how these were written: in another format, or how large they were before they overflowed.
  "1.3Gi",
  "1.7Gi",
  "0.5Ki",
  "15e2",
  "500E",
  "1000E",
  "128974848000000000",
  "128974848000M",
  "11111111.5T",
  1,
  0,
  0.5,
  -2,
  1e3,
];

const times = ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5+02:00", "2026-01-01", "", "yesterday"];

const bytes = ["", "aGVsbG8=", "aGVsbG8", "!!", "LS0tLS1CRUdJTg=="];

/** The usual values of a field, by its name, so that most of a manifest is right. */
const usual: Record<string, readonly unknown[]> = {
  name: ["main", "data", "sidecar", "init", "config", "web"],
  generateName: ["job-", "a-"],
  namespace: ["default", "batch"],
  image: ["busybox", "perl:5.34", "registry.example/a/b@sha256:0"],
  mountPath: ["/data", "/etc/config", "/cache", "/"],
  devicePath: ["/dev/a", "/dev/b"],
  path: ["/healthz", "a/b", "/data", "token"],
  key: ["a", "app", "kubernetes.io/hostname", "topology.kubernetes.io/zone", "b"],
  topologyKey: ["kubernetes.io/hostname", "topology.kubernetes.io/zone", ""],
  fieldPath: ["metadata.name", "metadata.labels", "metadata.labels['a']", "status.podIP", "spec.nodeName"],
  resource: ["limits.cpu", "requests.memory", "limits.memory", "requests.ephemeral-storage"],
  schedule: ["0 3 * * *", "*/5 * * * *", "@daily", "0 0 * * 7"],
  timeZone: ["UTC", "Europe/Paris", "America/New_York", "Etc/UTC"],
  containerPort: [80, 8080, 443],
  hostPort: [80, 8080],
  port: [80, 8080, "http"],
  exitCode: [0, 1, 42],
  apiVersion: ["v1", "batch/v1"],
  kind: ["Job", "Pod"],
  uid: ["00000000-0000-4000-8000-000000000001"],
  claimName: ["data", "cache"],
  secretName: ["tls", "secret"],
  driver: ["csi.example.com", "secrets-store.csi.k8s.io"],
  runAsUser: [0, 1000, 65534],
  runAsGroup: [0, 1000],
  fsGroup: [2000],
  completions: [1, 3, 5, 10],
  parallelism: [1, 2, 3],
  backoffLimit: [0, 3, 6],
  backoffLimitPerIndex: [0, 1, 3],
  maxFailedIndexes: [0, 1, 3],
  activeDeadlineSeconds: [1, 600],
  ttlSecondsAfterFinished: [0, 60],
  weight: [1, 50, 100],
  whenUnsatisfiable: ["DoNotSchedule", "ScheduleAnyway"],
  effect: ["NoSchedule", "NoExecute", "PreferNoSchedule"],
  succeededIndexes: ["0", "0-2", "1,3-5", "5-3", "a", "0-100000", "1-2,2"],
  restartPolicy: ["Never", "OnFailure"],
};

const mapKeys = [
  "a",
  "app",
  "app.kubernetes.io/name",
  "cpu",
  "memory",
  "nvidia.com/gpu",
  "hugepages-2Mi",
  "ephemeral-storage",
  "disk",
  // Names of fields, and of what every JavaScript object has.
  "type",
  "kind",
  "metadata",
  "constructor",
  "toString",
];

/** Returns a key for a map field: mostly one that means something. */
export const mapKey = (r: Random) => (r.chance(0.85) ? r.pick(mapKeys) : r.pick(strings));

/** Returns a value for one item of a scalar field. `wild` is how often it may be anything at all. */
export function scalar(field: FieldFacts, r: Random, wild: number): unknown {
  const any = r.chance(wild);
  const constants = field.named === undefined ? field.narrowed : facts.constants.get(field.named)?.values;
  if (!any && constants !== undefined) return r.pick(constants);
  if (!any && usual[field.name] !== undefined) return r.pick(usual[field.name] as unknown[]);
  switch (field.type) {
    case "string":
      return r.pick(any ? strings : strings.slice(1, 6));
    case "bool":
      return r.chance(0.5);
    case "int32":
    case "int64":
      return r.pick(any ? integers : integers.slice(0, 8));
    case "Quantity":
      return r.pick(any ? quantities : quantities.slice(0, 11));
    case "IntOrString":
      return r.chance(0.5) ? r.pick(integers) : r.pick(strings);
    case "Time":
      return any ? r.pick(times) : times[0];
    case "bytes":
      return any ? r.pick(bytes) : bytes[1];
    default:
      return { "f:metadata": {} };
  }
}

/** Returns a value of no particular type: what a person or a template engine puts where it does not belong. */
export const anything = (r: Random): unknown =>
  r.pick<unknown>([
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    1e21,
    "",
    "a",
    "1",
    "true",
    [],
    {},
    [null],
    [{}],
    { a: 1 },
    ["a"],
    [[]],
    { a: null },
    r.pick(strings),
    r.pick(integers),
    r.pick(quantities),
  ]);

export { facts };
