import type {
  Container,
  EnvVar,
  EnvVarSource,
  FileKeySelector,
  PodSpec,
  SecretKeySelector,
  Volume,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Label, dns1123Subdomain, nameIsDNSSubdomain } from "../formats/dns.ts";
import { configMapKey, relaxedEnvVarName } from "../formats/name.ts";
import type { Path } from "../path.ts";
import { checkKnown } from "./faults.ts";
import {
  envFields,
  validateContainerResourceFieldSelector,
  validateObjectFieldSelector,
} from "./field-selectors.ts";
import { validatePathNoBacksteps } from "./paths.ts";
import { containerPath, visitContainers } from "./visit.ts";
import { enter, enterAll, need } from "./walk.ts";

const onlyOne = "may not have more than one field specified at a time";

/** A name that may end with a dash, as if something followed. */
const asPrefix = (name: string) => nameIsDNSSubdomain(name, true);

/** Where a value may come from, beside a field of the pod. */
const sources = {
  resourceFieldRef: validateContainerResourceFieldSelector,
  configMapKeyRef: validateKeySelector,
  secretKeyRef: validateKeySelector,
  fileKeyRef: validateFileKeySelector,
};

/**
 * Refuses an environment variable without a good name, and one whose value comes from nowhere or from two places.
 *
 * @see core/validation ValidateEnv
 */
export function validateEnvVar(variable: EnvVar, path: Path, errors: Errors): void {
  need(variable, "name", path, errors, relaxedEnvVarName);
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
  enter(from, "fieldRef", path, errors, validateObjectFieldSelector, envFields);
  enterAll(from, path, errors, sources);
  const count = Object.keys(from).length;
  if (!count) {
    const all = "`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`";
    errors.invalid(path, "", `must specify one of: ${all}`);
  } else if (value) errors.invalid(path, "", "may not be specified when `value` is not empty");
  else if (count > 1) errors.invalid(path, "", onlyOne);
}

/**
 * Refuses a bad name or key of a ConfigMap or Secret.
 *
 * @see core/validation validateConfigMapKeySelector
 * @see core/validation validateSecretKeySelector
 */
function validateKeySelector(selector: SecretKeySelector, path: Path, errors: Errors): void {
  checkKnown(errors, path, "name", selector.name ?? "", dns1123Subdomain);
  need(selector, "key", path, errors, configMapKey);
}

/**
 * Refuses a key of a file, its volume's name or its path where they are missing or bad.
 *
 * @see core/validation validateFileKeySelector
 */
function validateFileKeySelector(selector: FileKeySelector, path: Path, errors: Errors): void {
  need(selector, "key", path, errors, relaxedEnvVarName);
  need(selector, "volumeName", path, errors, dns1123Label);
  need(selector, "path", path, errors, validatePathNoBacksteps);
}

/**
 * Refuses a source of many variables that is not exactly one, a bad name of it or a bad prefix.
 *
 * @see core/validation ValidateEnvFrom
 * @see core/validation validateConfigMapEnvSource
 * @see core/validation validateSecretEnvSource
 */
export function validateEnvFrom(container: Container, path: Path, errors: Errors): void {
  enter(container, "envFrom", path, errors, (source, here) => {
    let kinds = 0;
    enter(source, "prefix", here, errors, relaxedEnvVarName);
    for (const kind of ["configMapRef", "secretRef"] as const) {
      enter(source, kind, here, errors, (reference, place) => {
        kinds++;
        need(reference, "name", place, errors, asPrefix);
      });
    }
    // The server's path has no index here.
    const list = path.child("envFrom");
    if (!kinds) errors.invalid(list, "", "must specify one of: `configMapRef` or `secretRef`");
    else if (kinds > 1) errors.invalid(list, "", onlyOne);
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
