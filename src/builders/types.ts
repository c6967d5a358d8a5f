import type { BuilderOf, NameOf, Nothing, Unmarked } from "../models/builder-of.ts";
import type { ConditionStatus, EnvVar } from "../models/index.ts";
import type { Quantity } from "../quantity/quantity.ts";

export type { BuilderOf, Complete, NothingMissing } from "../models/builder-of.ts";
export type * from "./sugar-types.ts";

/** Refuses functions, and builders of another type. */
type Plain<T> = (() => void) extends T ? T & Unmarked : T;

/** A nested part: a plain object, a builder, or a function of a new builder. Inside a plain object, write what a builder's `build()` returns. */
export type Part<T, Builder> =
  | Plain<T>
  | BuilderOf<T, Nothing, NameOf<Builder>>
  | ((builder: Builder) => T | BuilderOf<T, Nothing, NameOf<Builder>>);

/** A nested part that may itself lack something; the builder that takes it then lacks that too. */
export type TrackedPart<T, Builder, Missing> =
  | T
  | BuilderOf<T, Missing, NameOf<Builder>>
  | ((builder: Builder) => T | BuilderOf<T, Missing, NameOf<Builder>>);

/** The rest of a part, after its first fields: an object, or a function of the builder so far, which may itself lack something. */
export type More<T, Builder, Missing = Nothing> =
  | Partial<T>
  | ((builder: Builder) => T | BuilderOf<T, Missing, NameOf<Builder>>);

/** The items of a list of scalars: one after the other, or in an array. Items that are undefined or false are left out. */
export type ListOf<T> = (T | false | undefined)[] | [readonly (T | false | undefined)[] | false | undefined];

/** A quantity as its text, as a number of cores, bytes or pieces, or as an exact amount; all become text. */
export type QuantityValue = string | number | Quantity;

/** What a container can ask for; other names have a domain, such as `nvidia.com/gpu`, or begin with `hugepages-`. */
export type ComputeResource = "cpu" | "memory" | "ephemeral-storage";
/** What a claim to a volume can ask for. */
export type StorageResource = "storage";

/** Amounts of resources by name: those named `Known`, and any others. */
export type ResourceAmounts<Known extends string> = {
  readonly [name in Known]?: QuantityValue | undefined;
} & { readonly [name: string]: QuantityValue | undefined };

/** Environment variables by name: numbers and booleans become strings, an object becomes a `valueFrom`, and `undefined` is left out. */
export interface EnvMap<Source> {
  readonly [name: string]: string | number | boolean | undefined | Source;
}

/** A list of environment variables, without functions that make one: as these would also fit an {@link EnvMap}, their types would be unclear. */
export type EnvList = readonly (Plain<EnvVar> | BuilderOf<EnvVar, never, "EnvVar"> | false | undefined)[];

/**
 * A manifest: `T` without the fields that only a server sets, so that it fits the types of every client library.
 *
 * Clients give a live object's `status`, `creationTimestamp`, `deletionTimestamp` and `managedFields` different types (some use `Date`). If
 * the data has these fields, they are in the value too: use the type `Job` to read them.
 */
export type Manifest<T> = Omit<ManifestPart<T>, "status"> & {
  /** Typed loosely, as each client types the times in it differently. */
  readonly metadata: object;
};

type InManifest<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? InManifest<Item>[]
    : ManifestPart<T>;

/** A part of a {@link Manifest}, such as `ManifestPart<JobSpec>`: the name that declarations use for parts of what `build()` returns. */
export type ManifestPart<T> = {
  readonly [Key in keyof T as Key extends ServerField ? never : Key]: Key extends "onPodConditions"
    ? WithStatus<T[Key]>
    : InManifest<T[Key]>;
};

/** Before 1.37 the API required this `status`, and clients of that time declare it as required. The data may lack it. */
type WithStatus<T> = T extends readonly (infer Item)[] ? (Item & { status: ConditionStatus })[] : never;

type ServerField = "creationTimestamp" | "deletionTimestamp" | "managedFields";

/** Refuses a promise as a condition: it is always truthy. */
export type Settled<C> = C extends PromiseLike<unknown> ? "await the condition" : unknown;

/** The type of a condition when it is truthy. */
export type Truthy<C> = Exclude<C, undefined | null | false | 0 | "">;

/**
 * The methods of every builder.
 *
 * A call returns a new builder and leaves this one unchanged. `undefined` makes a field absent; `null` throws an `ArgumentError`.
 */
export interface Builder<T, Self, Name extends string = string> extends BuilderOf<T, never, Name> {
  /** Returns the plain data, deeply frozen. It is not checked: the root's `build()` reports all errors at once. */
  build(): ManifestPart<T>;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): ManifestPart<T>;
  /**
   * Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a builder nor a plain object.
   */
  $if<C>(
    condition: C & Settled<C>,
    then: (builder: Self, value: Truthy<C>) => BuilderOf<T, never, Name>,
  ): Self;
  /**
   * Calls `fn` with this builder and the further arguments, and returns its result: for functions that many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(
    fn: (builder: Self, ...args: Args) => Result,
    ...args: Args
  ): Result;
  /** Tells the type checker that nothing is missing. This builder tracks nothing, so the call has no effect. */
  $complete(): Self;
}

// What is still missing, in the words that the compiler prints.

/** Missing from a whole manifest. */
export type NameMissing = "a name: call name() or generateName()";
/** Missing from a whole manifest after a call with `undefined`. */
export type KindMissing =
  "its kind or apiVersion, taken away by undefined: only an item of a list may lack them";
/** Missing from a Job's spec. */
export type TemplateMissing = "a template: call template()";
/** Missing from a Job's Pod template. */
export type RestartPolicyMissing =
  "a restartPolicy in the template: call restartPolicy('Never') or restartPolicy('OnFailure')";
/** Missing from a Job's Pod template. */
export type ContainerMissing = "a container in the template: call container()";
/** Missing from a container. */
export type ContainerNameMissing = "a name of a container: call name()";
/** Missing from a container. */
export type ContainerImageMissing = "an image of a container: call image()";
/** Missing from an Indexed Job. */
export type CompletionsMissing =
  "completions: with completionMode('Indexed') and parallelism(), call completions()";
/** Missing from a CronJob's spec. */
export type ScheduleMissing = "a schedule: call schedule()";
/** Missing from a CronJob's spec. */
export type JobTemplateMissing = "a jobTemplate: call jobTemplate()";

/** `M` after a method that says one of the missing things. */
export type Without<M, Thing> = Exclude<M, Thing>;

/** Everything that a container may lack. */
export type ContainerParts = ContainerNameMissing | ContainerImageMissing;
/** Everything that a Job's Pod template may lack, with its containers. */
export type PodParts = RestartPolicyMissing | ContainerMissing | ContainerParts;
/** Everything that a Job's spec may lack, with its template. */
export type JobSpecParts = TemplateMissing | CompletionsMissing | PodParts;
/** Everything that a CronJob's spec may lack, with its Jobs. */
export type CronJobSpecParts = ScheduleMissing | JobTemplateMissing | JobSpecParts;

/** What is missing after `parallelism()`, by the calls before it: an Indexed Job then needs its completions. */
export type ParallelNeeds<Said> = "Indexed" extends Said ? IfNot<Said, "completions"> : never;
/** What is missing after `completionMode()`, by its value and the calls before it. */
export type ModeNeeds<Said, Mode> = [Mode] extends ["Indexed"]
  ? "parallelism" extends Said
    ? IfNot<Said, "completions">
    : never
  : never;
/** The calls that the types remember after `completionMode()`. */
export type ModeSaid<Said, Mode> = [Mode] extends ["Indexed"] ? Said | "Indexed" : Exclude<Said, "Indexed">;
type IfNot<Said, Thing> = Thing extends Said ? never : CompletionsMissing;
