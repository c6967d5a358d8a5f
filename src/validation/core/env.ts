import type {
  Container,
  EnvFromSource,
  EnvVar,
  EnvVarSource,
  PodSpec,
  SecretKeySelector,
  Volume,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain, nameIsDNSSubdomain } from "../formats/dns.ts";
import { configMapKey, relaxedEnvVarName } from "../formats/name.ts";
import type { Path } from "../path.ts";
import {
  envFields,
  validateContainerResourceFieldSelector,
  validateObjectFieldSelector,
} from "./field-selectors.ts";
import { check, type Fields } from "./fields.ts";
import { pathNoBacksteps } from "./paths.ts";
import { containerPath, visitContainers } from "./visit.ts";
import { enter } from "./walk.ts";

const onlyOne = "may not have more than one field specified at a time";

/** A name that may end with a dash, as if something followed. */
const asPrefix = (name: string) => nameIsDNSSubdomain(name, true);

const named: Fields<EnvVar> = { name: [relaxedEnvVarName] };

/** A reference's name is refused also when it is missing. */
const keySelector: Fields<SecretKeySelector> = {
  "": ({ name = "" }, path, errors) => errors.invalidEach(path.child("name"), name, dns1123Subdomain(name)),
  key: [configMapKey],
};

/**
 * Where a value may come from.
 *
 * @see core/validation validateConfigMapKeySelector
 * @see core/validation validateSecretKeySelector
 * @see core/validation validateFileKeySelector
 */
const sources: Fields<EnvVarSource> = {
  fieldRef: (selector, path, errors) => validateObjectFieldSelector(selector, path, errors, envFields),
  resourceFieldRef: (selector, path, errors) =>
    validateContainerResourceFieldSelector(selector, path, errors),
  configMapKeyRef: keySelector,
  secretKeyRef: keySelector,
  fileKeyRef: { key: [relaxedEnvVarName], volumeName: [dns1123Label], path: [pathNoBacksteps] },
};

/**
 * Refuses an environment variable without a good name, and one whose value comes from nowhere or from two places.
 *
 * @see core/validation ValidateEnv
 */
export function validateEnvVar(variable: EnvVar, path: Path, errors: Errors): void {
  check(named, variable, path, errors);
  enter(variable, "valueFrom", path, errors, validateEnvVarValueFrom, variable.value);
}

/**
 * Refuses a source of a value that is not exactly one, or stands beside a value.
 *
 * @see core/validation validateEnvVarValueFrom
 */
function validateEnvVarValueFrom(
  from: EnvVarSource,
  path: Path,
  errors: Errors,
  value: string | undefined,
): void {
  check(sources, from, path, errors);
  const count = Object.keys(from).length;
  if (!count) {
    const all = "`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`";
    errors.invalid(path, "", `must specify one of: ${all}`);
  } else if (value) errors.invalid(path, "", "may not be specified when `value` is not empty");
  else if (count > 1) errors.invalid(path, "", onlyOne);
}

const source = { name: [asPrefix] } as const;

const sourceOfMany: Fields<EnvFromSource> = {
  prefix: relaxedEnvVarName,
  configMapRef: source,
  secretRef: source,
};

/**
 * Refuses a source of many variables that is not exactly one, a bad name of it or a bad prefix.
 *
 * @see core/validation ValidateEnvFrom
 * @see core/validation validateConfigMapEnvSource
 * @see core/validation validateSecretEnvSource
 */
export function validateEnvFrom(container: Container, path: Path, errors: Errors): void {
  enter(container, "envFrom", path, errors, (source, here) => {
    const { configMapRef, secretRef } = source;
    check(sourceOfMany, source, here, errors);
    // The server's path has no index here.
    const list = path.child("envFrom");
    if (!configMapRef && !secretRef) {
      errors.invalid(list, "", "must specify one of: `configMapRef` or `secretRef`");
    } else if (configMapRef && secretRef) errors.invalid(list, "", onlyOne);
  });
}

/**
 * Refuses a file's key whose volume is missing or is no `emptyDir`.
 *
 * @see core/validation validateFileKeyRefVolumes
 */
export function validateFileKeyRefVolumes(spec: PodSpec, path: Path, errors: Errors): void {
  let volumes: Map<string, Volume> | undefined;
  visitContainers(spec, (container, list, index) => {
    container.env?.forEach(({ valueFrom }, i) => {
      if (valueFrom?.fileKeyRef === undefined) return;
      const { volumeName: name = "" } = valueFrom.fileKeyRef;
      volumes ??= new Map(spec.volumes?.map(volume => [volume.name ?? "", volume]));
      const volume = volumes.get(name);
      if (volume?.emptyDir !== undefined) return;
      const source = containerPath(path, list, index).child("env").index(i).child("valueFrom");
      const here = source.child("fileKeyRef").child("volumeName");
      if (volume === undefined) errors.notFound(here, name);
      else errors.invalid(here, name, "referenced volume must be of type emptyDir");
    });
  });
}
