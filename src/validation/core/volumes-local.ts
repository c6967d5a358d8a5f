import type {
  EmptyDirVolumeSource,
  GitRepoVolumeSource,
  HostPathVolumeSource,
  ImageVolumeSource,
} from "../../models/index.ts";
import { check, type Fields } from "./fields.ts";
import type { PodValidationOptions } from "./options.ts";
import { localDescendingPath, pathNoBacksteps } from "./paths.ts";

const hostPathTypes = " BlockDevice CharDevice Directory DirectoryOrCreate File FileOrCreate Socket";

export const emptyDir: Fields<EmptyDirVolumeSource> = {
  sizeLimit: (limit, path, errors) => {
    if (limit.startsWith("-")) errors.forbidden(path, "SizeLimit field must be a valid resource quantity");
  },
};

/**
 * A directory of the node.
 *
 * @see core/validation validateHostPathVolumeSource
 * @see core/validation validateHostPathType
 */
export const hostPath: Fields<HostPathVolumeSource> = {
  path: [pathNoBacksteps],
  "": (host, path, errors) => {
    if (host.path) check(hostPathTypes, host.type ?? "", path.child("type"), errors);
  },
};

/**
 * A clone of a Git repository.
 *
 * @see core/validation validateGitRepoVolumeSource
 */
export const gitRepo: Fields<GitRepoVolumeSource> = { repository: [], directory: localDescendingPath };

/**
 * The files of an image.
 *
 * @see core/validation validateImageVolumeSource
 */
export const image: Fields<ImageVolumeSource, PodValidationOptions> = {
  "": (image, path, errors, options) => {
    if (!image.reference && !options.allowEmptyImageVolumeReference) {
      errors.required(path.child("reference"));
    }
  },
  pullPolicy: ["Always IfNotPresent Never"],
};
