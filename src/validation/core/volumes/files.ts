import type {
  ConfigMapVolumeSource,
  DownwardAPIVolumeFile,
  DownwardAPIVolumeSource,
  KeyToPath,
  SecretVolumeSource,
} from "../../../models/index.ts";
import { unixId } from "../../formats/number.ts";
import { checkOf, enter, type Fields } from "../../walk.ts";
import { validateContainerResourceFieldSelector, validateObjectFieldSelector } from "../field-selectors.ts";
import { localNonReservedPath } from "../paths.ts";
import { fileMode } from "./shared.ts";

/** The fields of its Pod that a volume may expose. */
const volumeFieldPaths = /*@__PURE__*/ "annotations labels name namespace uid"
  .split(" ")
  .map(name => `metadata.${name}`);

/**
 * Checks one key's file. Its owner (`user`) belongs to a feature that is off, and usually the server drops it before
 * validation. In a projection with two sources the server keeps it, so it is checked here.
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
 * Rules for the files of a Secret.
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
 * Rules for the files of a ConfigMap.
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
 * Rules for files of the downward API. The server's paths do not have the file's place in the list.
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
 * Checks a file of the downward API, which has the value of a field or of a resource.
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
