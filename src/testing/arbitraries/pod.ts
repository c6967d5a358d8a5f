import * as fc from "fast-check";
import type { Container, PodSpec, PodTemplateSpec, Toleration, Volume } from "../../models/index.ts";
import { container, initContainer } from "./container.ts";
import { annotations, crossShrink, label, labels, path, some } from "./text.ts";

/** A volume, and which container mounts it. */
interface Storage {
  readonly volume: Volume;
  /** The number of the container that mounts it, modulo the number of containers. */
  readonly user: number;
  readonly readOnly: boolean;
}

const source = (): fc.Arbitrary<Omit<Volume, "name">> =>
  fc.oneof(
    crossShrink,
    fc.constant({ emptyDir: {} }),
    fc
      .integer({ min: 1, max: 64 })
      .map(size => ({ emptyDir: { medium: "Memory" as const, sizeLimit: `${size}Gi` } })),
    label().map(name => ({ configMap: { name } })),
    label().map(secretName => ({ secret: { secretName, defaultMode: 0o400 } })),
    label().map(claimName => ({ persistentVolumeClaim: { claimName } })),
    path().map(path => ({ hostPath: { path, type: "DirectoryOrCreate" as const } })),
    label().map(name => ({
      projected: { sources: [{ secret: { name } }, { configMap: { name, optional: true } }] },
    })),
    fc.constant({ downwardAPI: { items: [{ path: "labels", fieldRef: { fieldPath: "metadata.labels" } }] } }),
  ) as fc.Arbitrary<Omit<Volume, "name">>;

const storage = (): fc.Arbitrary<Storage[]> =>
  fc.uniqueArray(
    fc.tuple(label(), source(), fc.nat(2), fc.boolean()).map(([name, source, user, readOnly]) => ({
      volume: { name, ...source },
      user,
      readOnly,
    })),
    { maxLength: 3, selector: ({ volume }) => volume.name },
  );

const toleration = (): fc.Arbitrary<Toleration> =>
  fc.oneof(
    crossShrink,
    fc.constant<Toleration>({ operator: "Exists" }),
    label().map((key): Toleration => ({ key, operator: "Exists", effect: "NoSchedule" })),
    fc.tuple(label(), label(), fc.nat(600)).map(
      ([key, value, tolerationSeconds]): Toleration => ({
        key,
        value,
        effect: "NoExecute",
        tolerationSeconds,
      }),
    ),
  );

/** Generates the fields of a pod besides containers and volumes. */
const around = () =>
  some<Partial<PodSpec>>({
    terminationGracePeriodSeconds: fc.nat(600),
    activeDeadlineSeconds: fc.integer({ min: 1, max: 100000 }),
    nodeSelector: labels(),
    tolerations: fc.array(toleration(), { minLength: 1, maxLength: 2 }),
    serviceAccountName: label(),
    automountServiceAccountToken: fc.boolean(),
    imagePullSecrets: label().map(name => [{ name }]),
    priorityClassName: label(),
    runtimeClassName: label(),
    enableServiceLinks: fc.boolean(),
    shareProcessNamespace: fc.boolean(),
    dnsPolicy: fc.constantFrom("ClusterFirst", "Default"),
    hostAliases: label().map(name => [{ ip: "10.0.0.1", hostnames: [name] }]),
    securityContext: some({
      runAsUser: fc.nat(100000),
      fsGroup: fc.nat(100000),
      seccompProfile: fc.constant({ type: "RuntimeDefault" as const }),
    }),
    topologySpreadConstraints: labels().map(matchLabels => [
      {
        maxSkew: 1,
        topologyKey: "topology.kubernetes.io/zone",
        whenUnsatisfiable: "ScheduleAnyway" as const,
        labelSelector: { matchLabels },
      },
    ]),
    affinity: fc.array(label(), { minLength: 1, maxLength: 2 }).map(values => ({
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: "zone", operator: "In" as const, values }] }],
        },
      },
    })),
  });

function withMounts(containers: readonly Container[], storages: readonly Storage[]): Container[] {
  return containers.map((container, i) => {
    const volumeMounts = storages
      .filter(({ user }) => user % containers.length === i)
      .map(({ volume, readOnly }) => ({
        name: volume.name,
        mountPath: `/mnt/${volume.name}`,
        ...(readOnly && { readOnly }),
      }));
    return volumeMounts.length === 0 ? container : { ...container, volumeMounts };
  });
}

/** Generates a Job's pod template. It shrinks to one container with a name and an image. */
export const podTemplate = (): fc.Arbitrary<PodTemplateSpec> => {
  const named = { selector: ({ name }: Container) => name };
  const parts = fc.tuple(
    fc.constantFrom("Never" as const, "OnFailure" as const),
    fc.uniqueArray(container(), { minLength: 1, maxLength: 3, ...named }),
    fc.uniqueArray(initContainer(), { maxLength: 2, ...named }),
    storage(),
    around(),
  );
  const spec = parts.map(([restartPolicy, containers, initContainers, storages, rest]): PodSpec => {
    const names = containers.map(({ name }) => name);
    const init = initContainers.filter(({ name }) => !names.includes(name));
    return {
      restartPolicy,
      ...(init.length > 0 && { initContainers: init }),
      containers: withMounts(containers, storages),
      ...(storages.length > 0 && { volumes: storages.map(({ volume }) => volume) }),
      ...rest,
    } as PodSpec;
  });
  const metadata = some({ labels: labels(), annotations: annotations() });
  return fc.tuple(spec, fc.option(metadata, { nil: undefined, freq: 2 })).map(([spec, metadata]) => ({
    ...(metadata && { metadata }),
    spec,
  }));
};
