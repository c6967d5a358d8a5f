import type { BuilderOf } from "./builder-of.ts";
import type { CronJob, Job } from "./index.ts";

/**
 * The fields of every object in a client library's types. All may be missing. Metadata and spec are any object, because times are dates in
 * those types.
 */
interface ClientMeta {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  readonly metadata?: object | undefined;
}

/** A Job with the types of a client library. */
export interface ClientJob extends ClientMeta {
  /** Any object with a `template`; its types are the client's. */
  readonly spec?: { readonly template: object } | undefined;
}

/** A CronJob with the types of a client library. */
export interface ClientCronJob extends ClientMeta {
  /** Any object with a `jobTemplate`. */
  readonly spec?: { readonly jobTemplate: object } | undefined;
}

/** What functions that read a Job or CronJob take: plain data, the object of a client library, or a builder. */
export type JobLike =
  | Job
  | CronJob
  | ClientJob
  | ClientCronJob
  | BuilderOf<Job, unknown>
  | BuilderOf<CronJob, unknown>;
