import { type CronJob, dryRunCreate, type Job } from "jobwright";
import { ManifestError, parseManifests, placeOf, YamlError } from "jobwright/read";

/** Every fault and warning of a file's Jobs and CronJobs, as `file:line:column: what`. */
export function check(text: string, file: string): string[] {
  try {
    return parseManifests(text, { file }).flatMap(manifest => verdict(manifest, file));
  } catch (error) {
    if (!(error instanceof ManifestError || error instanceof YamlError)) throw error;
    const faults = error.message.split("\n");
    // A fault of one document hides none of the others.
    const others = error instanceof ManifestError ? error.manifests : [];
    return [...faults, ...others.flatMap(manifest => verdict(manifest, file))];
  }
}

function verdict(manifest: Job | CronJob, file: string): string[] {
  const answer = dryRunCreate(manifest);
  const errors = answer.ok ? [] : answer.errors;
  const faults = errors.map(({ field, message }) => {
    const place = placeOf(manifest, field);
    return `${file}:${place?.line}:${place?.column}: ${field}: ${message}`;
  });
  return [...faults, ...answer.warnings.map(warning => `${file}: warning: ${warning}`)];
}
