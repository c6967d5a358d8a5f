import type { BuilderOf } from "../models/builder-of.ts";
import type { ConditionStatus } from "../models/index.ts";

export type * from "../models/builder-of.ts";
export type * from "./sugar-types.ts";

/**
 * `T` as a plain object. Functions have a `name`, and so passed for what needs a name alone, whatever they returned.
 */
type Plain<T> = (() => void) extends T ? T & { readonly [Symbol.hasInstance]?: never } : T;

/** A nested part: a plain object, a builder, or a function of a fresh builder. */
export type Part<T, Builder> = Plain<T> | BuilderOf<T> | ((builder: Builder) => T | BuilderOf<T>);

/** A nested part that may itself miss something: then the builder that takes it misses that. */
export type TrackedPart<T, Builder, Missing> =
  | T
  | BuilderOf<T, Missing>
  | ((builder: Builder) => T | BuilderOf<T, Missing>);

/** More of a part, behind its first fields: an object, or a function of the builder so far, which may itself miss something. */
export type More<T, Builder, Missing = never> =
  | Partial<T>
  | ((builder: Builder) => T | BuilderOf<T, Missing>);

/** The items of a list of scalars: one after the other, or in an array. Those that are undefined or false are left out. */
export type ListOf<T> = (T | false | undefined)[] | [readonly (T | false | undefined)[] | false | undefined];

/** Environment variables as people write them: numbers and booleans become strings, an object a `valueFrom`; `undefined` is left out. */
export interface EnvMap<Source> {
  readonly [name: string]: string | number | boolean | undefined | Source;
}

/**
 * A manifest: `T` without what a server alone fills in, so that every client's own types take it.
 *
 * A live object's `status`, `creationTimestamp`, `deletionTimestamp` and `managedFields` are typed differently by
 * each client (as `Date` by some); where the data holds them, they are in the value, and `Job` is the type to use.
 */
export type Manifest<T> = Omit<ManifestPart<T>, "status"> & {
  /** Typed loosely, as clients type its times in their own ways. */
  metadata: object;
};

type InManifest<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? InManifest<Item>[]
    : ManifestPart<T>;

/** A part of a {@link Manifest}, such as `ManifestPart<JobSpec>`: the name that declarations of what `build()` gives have for it. */
export type ManifestPart<T> = {
  [Key in keyof T as Key extends ServerField ? never : Key]: Key extends "onPodConditions"
    ? WithStatus<T[Key]>
    : InManifest<T[Key]>;
};

/** Before 1.37 the API required this `status`, and clients made then type it so: it may be absent in the data. */
type WithStatus<T> = T extends readonly (infer Item)[] ? (Item & { status: ConditionStatus })[] : never;

type ServerField = "creationTimestamp" | "deletionTimestamp" | "managedFields";

/** What is left of a condition's type when it holds. */
export type Truthy<C> = Exclude<C, undefined | null | false | 0 | "">;

/**
 * What every builder can do.
 *
 * A call gives a new builder and leaves this one as it was; `undefined` makes a field absent, and `null` is an `ArgumentError`.
 */
export interface Builder<T, Self> extends BuilderOf<T> {
  /** The plain data, deeply frozen. It is not checked: faults are reported once, by the root's `build()`. */
  build(): T;
  /** The same as `build()`, for `JSON.stringify`. */
  toJSON(): T;
  /**
   * Calls `then` with this builder and `condition` when it is truthy, else gives this builder back.
   * @throws ArgumentError when the condition is a promise, or is truthy and `then` gives back neither a builder nor a plain object.
   */
  $if<C>(condition: C, then: (builder: Self, value: Truthy<C>) => BuilderOf<T>): Self;
  /**
   * Gives what `fn` makes of this builder and the further arguments: a place for functions that many chains share.
   * @throws ArgumentError when `fn` is no function.
   */
  $call<Result, Args extends unknown[] = []>(
    fn: (builder: Self, ...args: Args) => Result,
    ...args: Args
  ): Result;
  /** Tells the type checker that nothing is missing; here, where it knows of nothing, it changes nothing. */
  $complete(): Self;
}

// What is still missing, in the words that the compiler prints.

/** Missing of a whole manifest. */
export type NameMissing = "a name: call name() or generateName()";
/** Missing of a Job's spec. */
export type TemplateMissing = "a template: call template()";
/** Missing of a Job's Pod template. */
export type RestartPolicyMissing =
  "a restartPolicy in the template: call restartPolicy('Never') or restartPolicy('OnFailure')";
/** Missing of a Job's Pod template. */
export type ContainerMissing = "a container in the template: call container()";
/** Missing of a container. */
export type ContainerNameMissing = "a name of a container: call name()";
/** Missing of a container. */
export type ContainerImageMissing = "an image of a container: call image()";
/** Missing of an Indexed Job. */
export type CompletionsMissing =
  "completions: with completionMode('Indexed') and parallelism(), call completions()";
/** Missing of a CronJob's spec. */
export type ScheduleMissing = "a schedule: call schedule()";
/** Missing of a CronJob's spec. */
export type JobTemplateMissing = "a jobTemplate: call jobTemplate()";

/** All that a container may miss. */
export type ContainerParts = ContainerNameMissing | ContainerImageMissing;
/** All that a Job's Pod template may miss, with its containers. */
export type PodParts = RestartPolicyMissing | ContainerMissing | ContainerParts;
/** All that a Job's spec may miss, with its template. */
export type JobSpecParts = TemplateMissing | CompletionsMissing | PodParts;
/** All that a CronJob's spec may miss, with its Jobs. */
export type CronJobSpecParts = ScheduleMissing | JobTemplateMissing | JobSpecParts;

/** What `parallelism()` leaves missing, by what was said before: an Indexed Job then needs its completions. */
export type ParallelNeeds<Said> = "Indexed" extends Said ? IfNot<Said, "completions"> : never;
/** What `completionMode()` leaves missing, by its value and what was said before. */
export type ModeNeeds<Said, Mode> = [Mode] extends ["Indexed"]
  ? "parallelism" extends Said
    ? IfNot<Said, "completions">
    : never
  : never;
/** What is said after `completionMode()`. */
export type ModeSaid<Said, Mode> = [Mode] extends ["Indexed"] ? Said | "Indexed" : Exclude<Said, "Indexed">;
type IfNot<Said, Thing> = Thing extends Said ? never : CompletionsMissing;
