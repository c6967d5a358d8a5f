import type {
  ConfigMapVolumeSource,
  DownwardAPIVolumeFile,
  DownwardAPIVolumeSource,
  KeyToPath,
  SecretVolumeSource,
} from "../../models/index.ts";
import { unixId } from "../formats/name.ts";
import { validateContainerResourceFieldSelector, validateObjectFieldSelector } from "./field-selectors.ts";
import { check, type Fields } from "./fields.ts";
import { localNonReservedPath } from "./paths.ts";
import { fileMode } from "./volumes-shared.ts";

/** What a template's volume may tell of its Pod. */
const volumeFieldPaths = "annotations labels name namespace uid".split(" ").map(name => `metadata.${name}`);

/**
 * The mode and the owner of all files of a volume. The server drops the owners of files but where a projection has two
 * sources, and then checks what it has left there.
 *
 * @see core/validation validateUserField
 */
export const defaults = { defaultMode: fileMode, defaultUser: unixId };

/**
 * The file of one key.
 *
 * @see core/validation validateKeyToPath
 */
export const keyToPath: Fields<KeyToPath> = {
  key: [],
  path: [localNonReservedPath],
  mode: fileMode,
  user: unixId,
};

/**
 * The files of a secret.
 *
 * @see core/validation validateSecretVolumeSource
 */
export const secret: Fields<SecretVolumeSource> = { secretName: [], ...defaults, items: keyToPath };

/**
 * The files of a ConfigMap.
 *
 * @see core/validation validateConfigMapVolumeSource
 */
export const configMap: Fields<ConfigMapVolumeSource> = { name: [], ...defaults, items: keyToPath };

/**
 * Files that tell of the Pod. The server reports all their faults without the file's place in the list.
 *
 * @see core/validation validateDownwardAPIVolumeSource
 */
export const downwardAPI: Fields<DownwardAPIVolumeSource> = {
  ...defaults,
  "": (files, path, errors) => {
    for (const file of files.items ?? []) check(downwardAPIFile, file, path, errors);
  },
};

/**
 * A file that tells of the Pod.
 *
 * @see core/validation validateDownwardAPIVolumeFile
 */
export const downwardAPIFile: Fields<DownwardAPIVolumeFile> = {
  path: [localNonReservedPath],
  "": (file, path, errors) => {
    const { fieldRef, resourceFieldRef } = file;
    if (fieldRef !== undefined) {
      validateObjectFieldSelector(fieldRef, path.child("fieldRef"), errors, volumeFieldPaths);
      if (resourceFieldRef !== undefined) {
        errors.invalid(path, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously");
      }
    } else if (resourceFieldRef !== undefined) {
      validateContainerResourceFieldSelector(resourceFieldRef, path.child("resourceFieldRef"), errors, true);
    } else errors.required(path, "one of fieldRef and resourceFieldRef is required");
  },
  mode: fileMode,
  user: unixId,
};
