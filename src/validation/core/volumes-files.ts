import type {
  ConfigMapVolumeSource,
  DownwardAPIVolumeFile,
  DownwardAPIVolumeSource,
  KeyToPath,
  SecretVolumeSource,
} from "../../models/index.ts";
import { unixId } from "../formats/number.ts";
import { checkOf, enter, type Fields } from "../walk.ts";
import { validateContainerResourceFieldSelector, validateObjectFieldSelector } from "./field-selectors.ts";
import { localNonReservedPath } from "./paths.ts";
import { fileMode } from "./volumes-shared.ts";

/** What a template's volume may tell of its Pod. */
const volumeFieldPaths = /*@__PURE__*/ "annotations labels name namespace uid"
  .split(" ")
  .map(name => `metadata.${name}`);

/**
 * The file of one key. A file's owner (`user`) is of a feature that is off, and dropped before; where a projection has two sources the server
 * leaves it, and checks it here.
 *
 * @see core/validation validateKeyToPath
 * @see core/validation validateUserField
 */
export const checkKeyToPath = /*@__PURE__*/ checkOf<KeyToPath>({
  key: [],
  path: [localNonReservedPath],
  mode: fileMode,
  user: unixId,
});

/**
 * The files of a secret.
 *
 * @see core/validation validateSecretVolumeSource
 */
export const secret: Fields<SecretVolumeSource> = {
  secretName: [],
  defaultMode: fileMode,
  defaultUser: unixId,
  items: checkKeyToPath,
};

/**
 * The files of a ConfigMap.
 *
 * @see core/validation validateConfigMapVolumeSource
 */
export const configMap: Fields<ConfigMapVolumeSource> = {
  name: [],
  defaultMode: fileMode,
  defaultUser: unixId,
  items: checkKeyToPath,
};

/**
 * Files that tell of the Pod. The server reports all their faults without the file's place in the list.
 *
 * @see core/validation validateDownwardAPIVolumeSource
 */
export const downwardAPI: Fields<DownwardAPIVolumeSource> = {
  defaultMode: fileMode,
  defaultUser: unixId,
  "": (files, errors) => {
    for (const file of files.items ?? []) checkDownwardAPIFile(file, errors);
  },
};

/**
 * A file that tells of the Pod.
 *
 * @see core/validation validateDownwardAPIVolumeFile
 */
export const checkDownwardAPIFile = /*@__PURE__*/ checkOf<DownwardAPIVolumeFile>({
  path: [localNonReservedPath],
  "": (file, errors) => {
    const { fieldRef, resourceFieldRef } = file;
    enter(file, "fieldRef", errors, validateObjectFieldSelector, volumeFieldPaths);
    if (!fieldRef) {
      enter(file, "resourceFieldRef", errors, validateContainerResourceFieldSelector, true);
      if (!resourceFieldRef) errors.required("", "one of fieldRef and resourceFieldRef is required");
    } else if (resourceFieldRef) {
      errors.invalid("", "resource", "fieldRef and resourceFieldRef can not be specified simultaneously");
    }
  },
  mode: fileMode,
  user: unixId,
});
