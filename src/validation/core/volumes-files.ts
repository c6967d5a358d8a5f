import type {
  ConfigMapVolumeSource,
  DownwardAPIVolumeFile,
  DownwardAPIVolumeSource,
  KeyToPath,
  SecretVolumeSource,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { validateContainerResourceFieldSelector, validateObjectFieldSelector } from "./field-selectors.ts";
import { validateLocalNonReservedPath } from "./paths.ts";
import { checkMode, checkPresent, checkUser } from "./volumes-shared.ts";

/** What a template's volume may tell of its Pod. */
const volumeFieldPaths = [
  "metadata.annotations",
  "metadata.labels",
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
];

/**
 * The files of a secret.
 *
 * @see core/validation validateSecretVolumeSource
 */
export function validateSecretVolumeSource(secret: SecretVolumeSource, path: Path, errors: Errors): void {
  checkPresent(errors, path, secret, ["secretName"]);
  validateKeys(secret, path, errors);
}

/**
 * The files of a ConfigMap.
 *
 * @see core/validation validateConfigMapVolumeSource
 */
export function validateConfigMapVolumeSource(
  configMap: ConfigMapVolumeSource,
  path: Path,
  errors: Errors,
): void {
  checkPresent(errors, path, configMap, ["name"]);
  validateKeys(configMap, path, errors);
}

function validateKeys(source: SecretVolumeSource | ConfigMapVolumeSource, path: Path, errors: Errors): void {
  checkDefaults(errors, path, source);
  const { items } = source;
  if (items === undefined) return;
  for (let i = 0; i < items.length; i++) {
    validateKeyToPath(items[i] as KeyToPath, path.child("items").index(i), errors);
  }
}

/** The mode and the owner of all files of a volume. */
export function checkDefaults(
  errors: Errors,
  path: Path,
  source: { readonly defaultMode?: number; readonly defaultUser?: number },
): void {
  checkMode(errors, path, "defaultMode", source.defaultMode);
  checkUser(errors, path, "defaultUser", source.defaultUser);
}

/**
 * The file of one key.
 *
 * @see core/validation validateKeyToPath
 */
export function validateKeyToPath(item: KeyToPath, path: Path, errors: Errors): void {
  checkPresent(errors, path, item, ["key", "path"]);
  checkFile(errors, path, item.path);
  checkMode(errors, path, "mode", item.mode);
  checkUser(errors, path, "user", item.user);
}

/** Refuses the place of a file that would lie outside the volume. */
export function checkFile(errors: Errors, path: Path, file: string | undefined, field = "path"): void {
  if (file?.startsWith("/") || file?.includes("..")) {
    validateLocalNonReservedPath(file, path.child(field), errors);
  }
}

/**
 * Files that tell of the Pod.
 *
 * @see core/validation validateDownwardAPIVolumeSource
 */
export function validateDownwardAPIVolumeSource(
  source: DownwardAPIVolumeSource,
  path: Path,
  errors: Errors,
): void {
  checkDefaults(errors, path, source);
  // The server reports all files' faults without the file's place in the list.
  for (const file of source.items ?? []) validateDownwardAPIVolumeFile(file, path, errors);
}

/**
 * A file that tells of the Pod.
 *
 * @see core/validation validateDownwardAPIVolumeFile
 */
export function validateDownwardAPIVolumeFile(file: DownwardAPIVolumeFile, path: Path, errors: Errors): void {
  const { fieldRef, resourceFieldRef } = file;
  checkPresent(errors, path, file, ["path"]);
  checkFile(errors, path, file.path);
  if (fieldRef !== undefined) {
    validateObjectFieldSelector(fieldRef, path.child("fieldRef"), errors, volumeFieldPaths);
    if (resourceFieldRef !== undefined) {
      errors.invalid(path, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously");
    }
  } else if (resourceFieldRef !== undefined) {
    validateContainerResourceFieldSelector(resourceFieldRef, path.child("resourceFieldRef"), errors, true);
  } else errors.required(path, "one of fieldRef and resourceFieldRef is required");
  checkMode(errors, path, "mode", file.mode);
  checkUser(errors, path, "user", file.user);
}
