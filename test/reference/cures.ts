// Faults, what their advice must say, and the same object after the advice was followed, when the fault is gone.

/** A fault and its cure. */
export interface Cure {
  /** The server's message about the broken object; if there are several, the one that the advice is for. */
  readonly detail: string;
  /** What the advice must name. */
  readonly advice: RegExp;
  readonly broken: object;
  /** The object after the advice was followed; several if the advice names several ways. */
  readonly mended: readonly object[];
  /** The object in the cluster, for an update. */
  readonly old?: object;
  /** Whether it is the status that is updated. */
  readonly ofStatus?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const container = { name: "c", image: "i" };
const podSpec = { restartPolicy: "Never", containers: [container] };

const job = (spec: Fields = {}, metadata: Fields = {}) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a", ...metadata },
  spec: { template: { spec: podSpec }, ...spec },
});
const pod = (fields: Fields) => job({ template: { spec: { ...podSpec, ...fields } } });
const main = (fields: Fields, more: Fields = {}) =>
  pod({ containers: [{ ...container, ...fields }], ...more });
const volume = (source: Fields) => pod({ volumes: [{ name: "v", ...source }] });
const projected = (...sources: object[]) => volume({ projected: { sources } });
const noted = (annotations: Fields) => job({ template: { metadata: { annotations }, spec: podSpec } });
const cronJob = (spec: Fields) => ({
  apiVersion: "batch/v1",
  kind: "CronJob",
  metadata: { name: "a" },
  spec: { schedule: "0 0 * * *", jobTemplate: { spec: { template: { spec: podSpec }, ...spec } } },
});
const indexed = (name: string) => job({ completionMode: "Indexed", completions: 10 }, { name });
const success = (rule: Fields) =>
  job({ completionMode: "Indexed", completions: 9, successPolicy: { rules: [rule] } });
const nodes = (...nodeSelectorTerms: object[]) =>
  pod({
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
  });
const fieldsOf = (key: string, operator: string, ...values: string[]) =>
  nodes({ matchFields: [{ key, operator, values }] });
const expression = (operator: string, ...values: string[]) => ({ key: "k", operator, values });
const spread = (one: object) => ({
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: "zone",
      whenUnsatisfiable: "DoNotSchedule",
      labelSelector: { matchExpressions: [one] },
    },
  ],
});
const toleration = (operator: string, value?: string) => ({
  tolerations: [{ key: "k", operator, value, effect: "NoSchedule" }],
});
const tolerating = (value: string) => pod(toleration("Gt", value));
const responding = (priority: number) => pod({ evictionResponders: [{ name: "example.com/a", priority }] });
const sleeping = (seconds: number, terminationGracePeriodSeconds = 30) =>
  main({ lifecycle: { preStop: { sleep: { seconds } } } }, { terminationGracePeriodSeconds });
const probing = (port: unknown) => main({ livenessProbe: { httpGet: { port } } });
const limited = (limits: Fields, requests: Fields = limits) => main({ resources: { limits, requests } });
const keyed = (key: string) =>
  main({ env: [{ name: "A", valueFrom: { configMapKeyRef: { name: "a", key } } }] });
const iscsi = (targetPortal: string, more: Fields = {}) =>
  volume({ iscsi: { targetPortal, iqn: "iqn.2001-04.com.example:storage", lun: 0, ...more } });
const initiatorName = "iqn.2001-04.com.example:storage";
const claim = (dataSource: Fields) =>
  volume({
    ephemeral: {
      volumeClaimTemplate: {
        spec: {
          accessModes: ["ReadWriteOnce"],
          resources: { requests: { storage: "1Gi" } },
          dataSource: { name: "d", ...dataSource },
        },
      },
    },
  });
const token = (expirationSeconds: number) =>
  projected({ serviceAccountToken: { path: "t", expirationSeconds } });
const certificate = (signerName: string, maxExpirationSeconds: number) =>
  projected({ podCertificate: { signerName, keyType: "ED25519", keyPath: "k", maxExpirationSeconds } });
const isolated = (fields: Fields) => pod({ hostUsers: false, ...fields });

export const cures: readonly Cure[] = [
  {
    detail: "must be an integer",
    advice: /without quotes/,
    broken: job({ completions: "5" }),
    mended: [job({ completions: 5 })],
  },
  {
    detail: "must be default",
    advice: /metadata\.namespace/,
    broken: job({}, { namespace: "x" }),
    mended: [job()],
  },
  {
    detail: "must contain at least one letter (a-z)",
    advice: /number without quotes/,
    broken: probing("8080"),
    mended: [probing(8080), probing("http-1")],
  },
  {
    detail: "must be less than or equal to 2 (the number of indexes in the specified succeededIndexes field)",
    advice: /succeededIndexes/,
    broken: success({ succeededIndexes: "0-1", succeededCount: 3 }),
    mended: [
      success({ succeededIndexes: "0-1", succeededCount: 2 }),
      success({ succeededIndexes: "0-2", succeededCount: 3 }),
    ],
  },
  {
    detail: "`selector` will be auto-generated",
    advice: /^Leave selector and manualSelector out of a CronJob/,
    broken: cronJob({ selector: { matchLabels: { x: "y" } } }),
    mended: [cronJob({})],
  },
  {
    detail: 'supported values: "nil", "false"',
    advice: /^Leave selector and manualSelector out of a CronJob/,
    broken: cronJob({ manualSelector: true }),
    mended: [cronJob({})],
  },
  {
    detail: "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified",
    advice: /exactly one/,
    broken: pod({ resourceClaims: [{ name: "r", resourceClaimName: "x", resourceClaimTemplateName: "y" }] }),
    mended: [pod({ resourceClaims: [{ name: "r", resourceClaimName: "x" }] })],
  },
  {
    detail: `will not able to create pod with invalid DNS label: ${"a".repeat(62)}-9`,
    advice: /a dash and the largest index/,
    broken: indexed("a".repeat(62)),
    mended: [indexed("a".repeat(61))],
  },
  {
    detail:
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
    advice: /beside each dot/,
    broken: pod({ serviceAccountName: "a.-b" }),
    mended: [pod({ serviceAccountName: "a.b" })],
  },
  {
    detail: "name part must be non-empty",
    advice: /^Write a key such as app or example.com\/app/,
    broken: job({}, { labels: { "example.com/": "x" } }),
    mended: [job({}, { labels: { app: "x" } }), job({}, { labels: { "example.com/app": "x" } })],
  },
  {
    detail:
      "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
    advice: /at both ends/,
    broken: job({}, { labels: { "app-": "x" } }),
    mended: [job({}, { labels: { app: "x" } })],
  },
  {
    detail:
      "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')",
    advice: /^Use letters, digits, dashes, dots and underscores alone/,
    broken: keyed("a/b"),
    mended: [keyed("a-b._C")],
  },
  { detail: "must not start with '..'", advice: /two dots/, broken: keyed("..a"), mended: [keyed(".a")] },
  {
    // A path of the host must stay absolute: without its slash it would be another path.
    detail: "must not contain '..'",
    advice: /^(?!.*slash).*two dots/,
    broken: volume({ hostPath: { path: "/a/../b" } }),
    mended: [volume({ hostPath: { path: "/b" } })],
  },
  {
    detail: "priorities 0-999 are reserved for responders with *.k8s.io suffix",
    advice: /1000/,
    old: responding(5000),
    broken: responding(6),
    mended: [responding(1000)],
  },
  {
    detail: 'strconv.ParseInt: parsing "a": invalid syntax',
    advice: /whole number of 64 bits in quotes/,
    old: tolerating("1"),
    broken: tolerating("a"),
    mended: [tolerating("5")],
  },
  {
    detail: "must be a 32bit integer",
    advice: /2147483647 in quotes/,
    broken: noted({ "controller.kubernetes.io/pod-deletion-cost": "2147483648" }),
    mended: [noted({ "controller.kubernetes.io/pod-deletion-cost": "-2147483648" })],
  },
  {
    detail: 'supported values: "Equal", "Exists", "Lt", "Gt"',
    advice: /^Use Equal or Exists/,
    broken: pod(toleration("Lt", "5")),
    mended: [pod(toleration("Equal", "5")), pod(toleration("Exists"))],
  },
  {
    detail: 'supported values: "cpu", "hugepages-", "memory"',
    advice: /hugepages-2Mi/,
    broken: pod({ resources: { limits: { "ephemeral-storage": "1Gi" } } }),
    mended: [pod({ resources: { limits: { cpu: "1", memory: "1Gi", "hugepages-2Mi": "4Mi" } } })],
  },
  {
    detail: "must be less than or equal to cpu limit of 1",
    advice: /raise the limit/,
    broken: limited({ cpu: "1" }, { cpu: "2" }),
    mended: [limited({ cpu: "1" }), limited({ cpu: "2" })],
  },
  {
    detail: "4Mi is not positive integer multiple of hugepages-x",
    advice: /hugepages-2Mi: 4Mi/,
    broken: limited({ cpu: "1", "hugepages-x": "4Mi" }),
    mended: [limited({ cpu: "1", "hugepages-2Mi": "4Mi" })],
  },
  {
    detail: "must be non-negative and less than terminationGracePeriodSeconds (30)",
    advice: /not fewer than 0/,
    broken: sleeping(-1),
    mended: [sleeping(0)],
  },
  {
    detail: "claims may not be set for Resources at pod-level",
    advice: /resources of a container/,
    broken: pod({
      resourceClaims: [{ name: "r", resourceClaimName: "x" }],
      resources: { claims: [{ name: "r" }] },
    }),
    mended: [
      main(
        { resources: { claims: [{ name: "r" }] } },
        { resourceClaims: [{ name: "r", resourceClaimName: "x" }] },
      ),
    ],
  },
  {
    detail: "may not be set for a windows pod",
    advice: /os\.name/,
    broken: pod({ os: { name: "windows" }, resources: { limits: { cpu: "1" } } }),
    mended: [
      pod({ os: { name: "windows" } }),
      pod({ os: { name: "linux" }, resources: { limits: { cpu: "1" } } }),
    ],
  },
  {
    detail: "when `hostUsers` is false",
    advice: /hostNetwork, hostPID, hostIPC and volumeDevices/,
    broken: isolated({ hostNetwork: true }),
    mended: [isolated({}), pod({ hostNetwork: true })],
  },
  {
    detail: "`hostUsers` must be false to use `Unmasked`",
    advice: /procMount/,
    broken: main({ securityContext: { procMount: "Unmasked" } }),
    mended: [main({ securityContext: { procMount: "Unmasked" } }, { hostUsers: false }), main({})],
  },
  {
    detail: "not a valid selector operator",
    advice: /In, NotIn, Exists or DoesNotExist/,
    broken: pod(spread(expression("Gt", "1"))),
    mended: [pod(spread(expression("NotIn", "1"))), nodes({ matchExpressions: [expression("Gt", "1")] })],
  },
  {
    detail: "not a valid selector operator",
    advice: /In and NotIn alone in matchFields/,
    broken: fieldsOf("metadata.name", "Gt", "1"),
    mended: [fieldsOf("metadata.name", "In", "1"), fieldsOf("metadata.name", "NotIn", "1")],
  },
  {
    detail: "must be only one value when `operator` is 'In' or 'NotIn' for node field selector",
    advice: /exactly one value/,
    broken: fieldsOf("metadata.name", "In", "a", "b"),
    mended: [fieldsOf("metadata.name", "In", "a")],
  },
  {
    detail: "not a valid field selector key",
    advice: /metadata\.name/,
    broken: fieldsOf("metadata.uid", "In", "a"),
    mended: [fieldsOf("metadata.name", "In", "a"), nodes({ matchExpressions: [expression("In", "a")] })],
  },
  {
    detail: "must have at least one node selector term",
    advice: /Give nodeSelectorTerms a term/,
    broken: nodes(),
    mended: [nodes({ matchExpressions: [expression("In", "a")] }), pod({ affinity: { nodeAffinity: {} } })],
  },
  {
    detail: "may not specify more than 1 volume type per source",
    advice: /each entry of sources/,
    broken: projected({ secret: { name: "a" }, configMap: { name: "b" } }),
    mended: [projected({ secret: { name: "a" } }, { configMap: { name: "b" } })],
  },
  {
    detail: "may not specify a duration larger than 2^32 seconds",
    advice: /600 to 4294967296/,
    broken: token(4_294_967_297),
    mended: [token(600), token(4_294_967_296)],
  },
  {
    detail: "if provided, maxExpirationSeconds must be <= 86400",
    advice: /86400 at most/,
    broken: certificate("kubernetes.io/kube-apiserver-client-pod", 86_401),
    mended: [
      certificate("kubernetes.io/kube-apiserver-client-pod", 86_400),
      certificate("example.com/a", 7_862_400),
    ],
  },
  {
    detail: "must be 'PersistentVolumeClaim' when referencing the default apiGroup",
    advice: /apiGroup.*or name a PersistentVolumeClaim/,
    broken: claim({ kind: "VolumeSnapshot" }),
    mended: [
      claim({ kind: "VolumeSnapshot", apiGroup: "snapshot.storage.k8s.io" }),
      claim({ kind: "PersistentVolumeClaim" }),
    ],
  },
  {
    detail:
      "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.",
    advice: /targetPortal, or take initiatorName out/,
    broken: iscsi("1".repeat(63), { initiatorName }),
    mended: [iscsi("10.0.0.1", { initiatorName }), iscsi("1".repeat(63))],
  },
  {
    detail: "must specify a handler type",
    advice: /lifecycle hook one of exec, httpGet, tcpSocket and sleep/,
    broken: main({ lifecycle: { preStop: {} } }),
    mended: ["exec", "httpGet", "tcpSocket", "sleep"].map((one, i) =>
      main({
        lifecycle: { preStop: { [one]: [{ command: ["a"] }, { port: 1 }, { port: 1 }, { seconds: 1 }][i] } },
      }),
    ),
  },
];
