import type {
  EmptyDirVolumeSource,
  GitRepoVolumeSource,
  HostPathVolumeSource,
  ImageVolumeSource,
} from "../../../models/index.ts";
import { checkWord, type Fields } from "../../walk.ts";
import { localDescendingPath, pathNoBacksteps } from "../paths.ts";

export const emptyDir: Fields<EmptyDirVolumeSource> = {
  sizeLimit: (limit, errors) => {
    if (limit.startsWith("-")) errors.forbidden("", "SizeLimit field must be a valid resource quantity");
  },
  mode: (mode, errors) => errors.update.emptyDirModeFault?.(mode),
};

/**
 * Rules for a directory of the node.
 *
 * @see core/validation validateHostPathVolumeSource
 * @see core/validation validateHostPathType
 */
export const hostPath: Fields<HostPathVolumeSource> = {
  path: [pathNoBacksteps],
  "": ({ path, type }, errors) => {
    const types = " BlockDevice CharDevice Directory DirectoryOrCreate File FileOrCreate Socket";
    if (path) checkWord("type", type, errors, types);
  },
};

/**
 * Rules for a clone of a Git repository.
 *
 * @see core/validation validateGitRepoVolumeSource
 */
export const gitRepo: Fields<GitRepoVolumeSource> = { repository: [], directory: localDescendingPath };

/**
 * Rules for the files of an image.
 *
 * @see core/validation validateImageVolumeSource
 */
export const image: Fields<ImageVolumeSource> = {
  reference: [],
  pullPolicy: ["Always IfNotPresent Never"],
};
