import type {
  EmptyDirVolumeSource,
  GitRepoVolumeSource,
  HostPathVolumeSource,
  ImageVolumeSource,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import { checkKnown, checkRequiredKnown } from "./faults.ts";
import type { PodValidationOptions } from "./options.ts";
import { validateLocalDescendingPath, validatePathNoBacksteps } from "./paths.ts";
import { checkPresent } from "./volumes-shared.ts";

const hostPathTypes = [
  "",
  "BlockDevice",
  "CharDevice",
  "Directory",
  "DirectoryOrCreate",
  "File",
  "FileOrCreate",
  "Socket",
];

export function validateEmptyDirVolumeSource(dir: EmptyDirVolumeSource, path: Path, errors: Errors): void {
  if (dir.sizeLimit?.startsWith("-")) {
    errors.forbidden(path.child("sizeLimit"), "SizeLimit field must be a valid resource quantity");
  }
}

/**
 * A directory of the node.
 *
 * @see core/validation validateHostPathVolumeSource
 * @see core/validation validateHostPathType
 */
export function validateHostPathVolumeSource(host: HostPathVolumeSource, path: Path, errors: Errors): void {
  if (!host.path) errors.required(path.child("path"));
  else {
    if (host.path.includes("..")) validatePathNoBacksteps(host.path, path.child("path"), errors);
    checkKnown(errors, path, "type", host.type, hostPathTypes);
  }
}

/**
 * A clone of a Git repository.
 *
 * @see core/validation validateGitRepoVolumeSource
 */
export function validateGitRepoVolumeSource(git: GitRepoVolumeSource, path: Path, errors: Errors): void {
  checkPresent(errors, path, git, ["repository"]);
  if (git.directory) validateLocalDescendingPath(git.directory, path.child("directory"), errors);
}

/**
 * The files of an image.
 *
 * @see core/validation validateImageVolumeSource
 */
export function validateImageVolumeSource(
  image: ImageVolumeSource,
  path: Path,
  errors: Errors,
  options?: PodValidationOptions,
): void {
  if (!options?.allowEmptyImageVolumeReference) checkPresent(errors, path, image, ["reference"]);
  checkRequiredKnown(errors, path, "pullPolicy", image.pullPolicy, ["Always", "IfNotPresent", "Never"]);
}
