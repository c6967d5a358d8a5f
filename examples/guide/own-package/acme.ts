import { type Job, type JobBuilder, job, jobTemplate, type Manifest } from "jobwright";

/** Begins a Job of a team. What the team says afterwards comes on top. */
export const teamJob = (team: string, name: string) =>
  job(name).namespace(team).label("acme.example/team", team).ttl("1d");

/** Lets a Job retry twice, if nobody has said how often it may. */
export function withRetries<M, S>(one: JobBuilder<M, S>): JobBuilder<M, S> {
  const { spec } = jobTemplate.from(one).build();
  return spec?.backoffLimit === undefined ? one.backoffLimit(2) : one;
}

/** Builds a Job that keeps our own rule too. */
export function checked(one: JobBuilder<never>): Manifest<Job> {
  const manifest = one.build();
  for (const { name, image } of manifest.spec.template.spec.containers)
    if (!image?.startsWith("registry.acme.example/"))
      throw new Error(`the image of the container ${name} is not from our registry: ${image}`);
  return manifest;
}
