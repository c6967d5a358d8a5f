import type {
  ConfigMapEnvSource,
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
import { checkOf, enter, type Fields } from "../walk.ts";
import { enterContainers } from "./enter-containers.ts";
import {
  envFields,
  validateContainerResourceFieldSelector,
  validateObjectFieldSelector,
} from "./field-selectors.ts";
import { pathNoBacksteps } from "./paths.ts";

const onlyOne = "may not have more than one field specified at a time";

/** A missing name counts as an empty one, so the server reports it as an invalid name. */
const keySelector: Fields<SecretKeySelector> = {
  name: ["", dns1123Subdomain],
  key: [configMapKey],
};

/**
 * Validates the sources that a value can come from.
 *
 * @see core/validation validateConfigMapKeySelector
 * @see core/validation validateSecretKeySelector
 * @see core/validation validateFileKeySelector
 */
const checkSources = /*@__PURE__*/ checkOf<EnvVarSource>({
  // Wrapped, because the third argument of a check in a table has another meaning.
  fieldRef: (selector, errors) => validateObjectFieldSelector(selector, errors, envFields),
  resourceFieldRef: (selector, errors) => validateContainerResourceFieldSelector(selector, errors),
  configMapKeyRef: keySelector,
  secretKeyRef: keySelector,
  fileKeyRef: { key: [relaxedEnvVarName], volumeName: [dns1123Label], path: [pathNoBacksteps] },
});

/**
 * Rules for an environment variable. Its value may come from only one place.
 *
 * @see core/validation ValidateEnv
 */
export const envVar: Fields<EnvVar> = {
  name: [relaxedEnvVarName],
  "": (variable, errors) => enter(variable, "valueFrom", errors, validateEnvVarValueFrom, variable.value),
};

/**
 * Checks that a variable has exactly one source, and no value beside it.
 *
 * @see core/validation validateEnvVarValueFrom
 */
function validateEnvVarValueFrom(from: EnvVarSource, errors: Errors, value: string | undefined): void {
  checkSources(from, errors);
  const count = Object.keys(from).length;
  if (!count) {
    const all = "`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`";
    errors.invalid("", "", `must specify one of: ${all}`);
  } else if (value) errors.invalid("", "", "may not be specified when `value` is not empty");
  else if (count > 1) errors.invalid("", "", onlyOne);
}

/** The server checks this name as a prefix, so it may end with a dash. */
const source: Fields<ConfigMapEnvSource> = { name: [name => nameIsDNSSubdomain(name, true)] };

const checkSourceOfMany = /*@__PURE__*/ checkOf<EnvFromSource>({
  prefix: relaxedEnvVarName,
  configMapRef: source,
  secretRef: source,
});

/**
 * Validates a source of many variables: exactly one reference, its name, and the prefix.
 *
 * @see core/validation ValidateEnvFrom
 * @see core/validation validateConfigMapEnvSource
 * @see core/validation validateSecretEnvSource
 */
export function validateEnvFrom(from: EnvFromSource, errors: Errors): void {
  const { configMapRef, secretRef } = from;
  checkSourceOfMany(from, errors);
  // The server's path has no index here.
  errors.outside(1, () => {
    if (!configMapRef && !secretRef) {
      errors.invalid("", "", "must specify one of: `configMapRef` or `secretRef`");
    } else if (configMapRef && secretRef) errors.invalid("", "", onlyOne);
  });
}

/**
 * Checks that the volume of a file's key exists and is an `emptyDir`.
 *
 * @see core/validation validateFileKeyRefVolumes
 */
export function validateFileKeyRefVolumes(spec: PodSpec, errors: Errors): void {
  let volumes: Map<string, Volume> | undefined;
  enterContainers(spec, errors, container =>
    enter(container, "env", errors, ({ valueFrom }) => {
      if (!valueFrom?.fileKeyRef) return;
      const { volumeName: name = "" } = valueFrom.fileKeyRef;
      volumes ??= new Map(spec.volumes?.map(volume => [volume.name ?? "", volume]));
      const volume = volumes.get(name);
      const here = "valueFrom.fileKeyRef.volumeName";
      if (!volume) errors.notFound(here, name);
      else if (!volume.emptyDir) errors.invalid(here, name, "referenced volume must be of type emptyDir");
    }),
  );
}
