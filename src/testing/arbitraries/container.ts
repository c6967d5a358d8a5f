import * as fc from "fast-check";
import type {
  Container,
  ContainerPort,
  EnvVar,
  LifecycleHandler,
  Probe,
  ResourceRequirements,
  SecurityContext,
} from "../../models/index.ts";
import { crossShrink, image, label, path, some, word } from "./text.ts";

const variable = (): fc.Arbitrary<EnvVar> => {
  const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,10}$/);
  const fieldPath = fc.constantFrom(
    "metadata.name",
    "metadata.namespace",
    "status.podIP",
    "metadata.labels['app']",
  );
  const key = fc.record(
    { name: label(), key: fc.stringMatching(/^[a-z][-a-z0-9._]{0,8}$/) },
    { noNullPrototype: true },
  );
  const value = fc.oneof(
    crossShrink,
    word().map(value => ({ value })),
    fieldPath.map(fieldPath => ({ valueFrom: { fieldRef: { fieldPath } } })),
    key.map(secretKeyRef => ({ valueFrom: { secretKeyRef } })),
    key.map(configMapKeyRef => ({ valueFrom: { configMapKeyRef } })),
  );
  return fc.tuple(name, value).map(([name, value]) => ({ name, ...value }));
};

const port = (): fc.Arbitrary<ContainerPort> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 65535 }),
      some<Pick<ContainerPort, "protocol" | "name">>({
        name: fc.stringMatching(/^[a-z]([-]?[a-z0-9]){0,6}$/),
        protocol: fc.constantFrom("TCP", "UDP", "SCTP"),
      }),
    )
    .map(([containerPort, rest]) => ({ containerPort, ...rest }));

/** Generates amounts of some resources, with no request above its limit. */
const resources = (): fc.Arbitrary<ResourceRequirements> => {
  const amount = (unit: string) =>
    fc
      .tuple(fc.integer({ min: 1, max: 4000 }), fc.nat(4000), fc.constantFrom("both", "request", "limit"))
      .map(([least, more, which]) => ({
        ...(which !== "limit" && { request: `${least}${unit}` }),
        ...(which !== "request" && { limit: `${least + more}${unit}` }),
      }));
  const device = fc.integer({ min: 1, max: 8 }).map(count => ({ request: `${count}`, limit: `${count}` }));
  const half = fc.constant({ request: "0.5", limit: "1" });
  const all = some<Record<string, { request?: string; limit?: string }>>({
    cpu: fc.oneof(crossShrink, amount("m"), half),
    memory: amount("Mi"),
    "ephemeral-storage": amount("M"),
    "nvidia.com/gpu": device,
  });
  return all.map(amounts => {
    const requests: Record<string, string> = {};
    const limits: Record<string, string> = {};
    for (const [name, { request, limit } = {}] of Object.entries(amounts)) {
      if (request !== undefined) requests[name] = request;
      if (limit !== undefined) limits[name] = limit;
    }
    return {
      ...(Object.keys(requests).length > 0 && { requests }),
      ...(Object.keys(limits).length > 0 && { limits }),
    };
  });
};

const portNumber = () => fc.integer({ min: 1, max: 65535 });

/** Generates the action of a hook or a probe. */
const action = (): fc.Arbitrary<LifecycleHandler> =>
  fc.oneof(
    crossShrink,
    fc.array(word(), { minLength: 1, maxLength: 3 }).map(command => ({ exec: { command } })),
    fc.tuple(portNumber(), path()).map(([port, path]) => ({ httpGet: { port, path } })),
  );

const probe = (): fc.Arbitrary<Probe> => {
  const handler: fc.Arbitrary<Probe> = fc.oneof(
    crossShrink,
    action() as fc.Arbitrary<Probe>,
    portNumber().map(port => ({ tcpSocket: { port } })),
    portNumber().map(port => ({ grpc: { port } })),
  );
  const times = some<Pick<Probe, "initialDelaySeconds" | "periodSeconds" | "failureThreshold">>({
    initialDelaySeconds: fc.nat(600),
    periodSeconds: fc.integer({ min: 1, max: 600 }),
    failureThreshold: fc.integer({ min: 1, max: 20 }),
  });
  return fc.tuple(handler, times).map(([handler, times]) => ({ ...handler, ...times }));
};

const securityContext = (): fc.Arbitrary<SecurityContext> =>
  some<SecurityContext>({
    runAsUser: fc.nat(100000),
    runAsNonRoot: fc.constant(false),
    readOnlyRootFilesystem: fc.boolean(),
    allowPrivilegeEscalation: fc.constant(false),
    capabilities: fc.constant({ drop: ["ALL"] }),
  });

/** The fields that containers of every kind may have, apart from names, images and mounts. */
const common = {
  command: fc.array(word(), { minLength: 1, maxLength: 3 }),
  args: fc.array(word(), { minLength: 1, maxLength: 3 }),
  workingDir: path(),
  env: fc.array(variable(), { minLength: 1, maxLength: 3 }),
  resources: resources(),
  imagePullPolicy: fc.constantFrom("Always" as const, "IfNotPresent" as const, "Never" as const),
  securityContext: securityContext(),
  terminationMessagePolicy: fc.constantFrom("File" as const, "FallbackToLogsOnError" as const),
};

/** Generates a container of a pod, without mounts. */
export const container = (): fc.Arbitrary<Container> => {
  const rest = some<Partial<Container>>({
    ...common,
    ports: fc.uniqueArray(port(), { minLength: 1, maxLength: 3, selector: one => one.name }),
    livenessProbe: probe(),
    readinessProbe: probe(),
    startupProbe: probe(),
    lifecycle: action().map(preStop => ({ preStop })),
    stdin: fc.boolean(),
    tty: fc.boolean(),
  });
  return fc
    .tuple(label(), image(), rest)
    .map(([name, image, rest]) => ({ name, image, ...rest }) as Container);
};

/** Generates a container that runs before the others, or beside them. */
export const initContainer = (): fc.Arbitrary<Container> => {
  const rest = some<Partial<Container>>({ ...common, restartPolicy: fc.constant("Always") });
  return fc
    .tuple(label(), image(), rest)
    .map(([name, image, rest]) => ({ name: `init-${name}`, image, ...rest }) as Container);
};
