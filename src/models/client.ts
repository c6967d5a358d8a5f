/**
 * What a client library's types have of every object: anything may be missing. Metadata and spec are any object, because times are dates
 * there.
 */
interface ClientMeta {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
  readonly metadata?: object | undefined;
}

/** A Job as a client library has it. */
export interface ClientJob extends ClientMeta {
  /** Any object with a `template`: how it is typed inside is left to the client. */
  readonly spec?: { readonly template: object } | undefined;
}

/** A CronJob as a client library has it. */
export interface ClientCronJob extends ClientMeta {
  /** Any object with a `jobTemplate`. */
  readonly spec?: { readonly jobTemplate: object } | undefined;
}
