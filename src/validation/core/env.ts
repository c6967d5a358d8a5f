import type {
  EnvFromSource,
  EnvVar,
  EnvVarSource,
  FileKeySelector,
  PodSpec,
  SecretKeySelector,
  Volume,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, nameIsDNSSubdomain } from "../formats/dns.ts";
import { configMapKey, relaxedEnvVarName } from "../formats/name.ts";
import type { Path } from "../path.ts";
import { checkFormat } from "./faults.ts";
import {
  envFields,
  validateContainerResourceFieldSelector,
  validateObjectFieldSelector,
} from "./field-selectors.ts";
import { validatePathNoBacksteps } from "./paths.ts";
import { containerPath, visitContainers } from "./visit.ts";

/**
 * Refuses environment variables without a good name and those whose value comes from nowhere or from two places.
 *
 * @see core/validation ValidateEnv
 */
export function validateEnv(vars: readonly EnvVar[] | undefined, path: Path, errors: Errors): void {
  if (vars === undefined) return;
  for (let i = 0; i < vars.length; i++) {
    const { name, value, valueFrom } = vars[i] as EnvVar;
    if (!name) errors.required(path.index(i).child("name"));
    else {
      const messages = relaxedEnvVarName(name);
      if (messages.length > 0) errors.invalidEach(path.index(i).child("name"), name, messages);
    }
    if (valueFrom !== undefined) {
      validateEnvVarValueFrom(valueFrom, value ?? "", path.index(i).child("valueFrom"), errors);
    }
  }
}

/**
 * Refuses a source of a value that is not exactly one, or stands beside a value.
 *
 * @see core/validation validateEnvVarValueFrom
 */
function validateEnvVarValueFrom(from: EnvVarSource, value: string, path: Path, errors: Errors): void {
  let sources = 0;
  if (from.fieldRef !== undefined) {
    sources++;
    validateObjectFieldSelector(from.fieldRef, path.child("fieldRef"), errors, envFields);
  }
  if (from.resourceFieldRef !== undefined) {
    sources++;
    validateContainerResourceFieldSelector(
      from.resourceFieldRef,
      path.child("resourceFieldRef"),
      errors,
      false,
    );
  }
  if (from.configMapKeyRef !== undefined) {
    sources++;
    validateKeySelector(from.configMapKeyRef, path.child("configMapKeyRef"), errors);
  }
  if (from.secretKeyRef !== undefined) {
    sources++;
    validateKeySelector(from.secretKeyRef, path.child("secretKeyRef"), errors);
  }
  if (from.fileKeyRef !== undefined) {
    sources++;
    validateFileKeySelector(from.fileKeyRef, path.child("fileKeyRef"), errors);
  }
  if (sources === 0) {
    errors.invalid(
      path,
      "",
      "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`",
    );
  } else if (value !== "") errors.invalid(path, "", "may not be specified when `value` is not empty");
  else if (sources > 1) errors.invalid(path, "", "may not have more than one field specified at a time");
}

/**
 * Refuses a bad name or key of a ConfigMap or Secret.
 *
 * @see core/validation validateConfigMapKeySelector
 * @see core/validation validateSecretKeySelector
 */
function validateKeySelector({ name = "", key }: SecretKeySelector, path: Path, errors: Errors): void {
  checkFormat(errors, path, "name", name, nameIsDNSSubdomain(name));
  if (key) checkFormat(errors, path, "key", key, configMapKey(key));
  else errors.required(path.child("key"));
}

/**
 * Refuses a key of a file, its volume's name or its path where they are missing or bad.
 *
 * @see core/validation validateFileKeySelector
 */
function validateFileKeySelector(selector: FileKeySelector, path: Path, errors: Errors): void {
  const { key, volumeName } = selector;
  if (key) checkFormat(errors, path, "key", key, relaxedEnvVarName(key));
  else errors.required(path.child("key"));
  if (volumeName) checkFormat(errors, path, "volumeName", volumeName, dns1123Label(volumeName));
  else errors.required(path.child("volumeName"));
  if (selector.path) validatePathNoBacksteps(selector.path, path.child("path"), errors);
  else errors.required(path.child("path"));
}

/**
 * Refuses a source of many variables that is not exactly one, a bad name of it or a bad prefix.
 *
 * @see core/validation ValidateEnvFrom
 */
export function validateEnvFrom(
  sources: readonly EnvFromSource[] | undefined,
  path: Path,
  errors: Errors,
): void {
  if (sources === undefined) return;
  for (let i = 0; i < sources.length; i++) {
    const { prefix, configMapRef, secretRef } = sources[i] as EnvFromSource;
    if (prefix) checkFormat(errors, path.index(i), "prefix", prefix, relaxedEnvVarName(prefix));
    if (configMapRef !== undefined) validateEnvSource(configMapRef.name, path, i, "configMapRef", errors);
    if (secretRef !== undefined) validateEnvSource(secretRef.name, path, i, "secretRef", errors);
    if (configMapRef === undefined && secretRef === undefined) {
      errors.invalid(path, "", "must specify one of: `configMapRef` or `secretRef`");
    } else if (configMapRef !== undefined && secretRef !== undefined) {
      errors.invalid(path, "", "may not have more than one field specified at a time");
    }
  }
}

/**
 * Refuses a bad name of a ConfigMap or Secret.
 *
 * @see core/validation validateConfigMapEnvSource
 * @see core/validation validateSecretEnvSource
 */
function validateEnvSource(
  name: string | undefined,
  path: Path,
  index: number,
  field: string,
  errors: Errors,
): void {
  const messages = name ? nameIsDNSSubdomain(name, true) : undefined;
  if (messages?.length === 0) return;
  const here = path.index(index).child(field);
  if (messages === undefined) errors.required(here.child("name"));
  else checkFormat(errors, here, "name", name, messages);
}

/**
 * Refuses a file's key whose volume is missing or is no `emptyDir`.
 *
 * @see core/validation validateFileKeyRefVolumes
 */
export function validateFileKeyRefVolumes(spec: PodSpec, path: Path, errors: Errors): void {
  let volumes: Map<string, Volume> | undefined;
  visitContainers(spec, (container, list, index) => {
    const vars = container.env ?? [];
    for (let i = 0; i < vars.length; i++) {
      const file = vars[i]?.valueFrom?.fileKeyRef;
      if (file === undefined) continue;
      const name = file.volumeName ?? "";
      volumes ??= new Map(spec.volumes?.map(volume => [volume.name ?? "", volume]));
      const volume = volumes.get(name);
      if (volume?.emptyDir !== undefined) continue;
      const here = containerPath(path, list, index)
        .child("env")
        .index(i)
        .child("valueFrom")
        .child("fileKeyRef")
        .child("volumeName");
      if (volume === undefined) errors.notFound(here, name);
      else errors.invalid(here, name, "referenced volume must be of type emptyDir");
    }
  });
}
