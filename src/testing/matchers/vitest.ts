import type { JobMatchers } from "./matchers.ts";

export {
  type JobMatchers,
  type MatcherResult,
  matchers,
  type RejectedFor,
} from "./matchers.ts";
export { type SnapshotSerializer, serializer } from "./serializer.ts";

// Users often have only one of these test runners, so the other modules may be missing. Instead of a value, `expect.toBeAccepted()` stands
// for one of any type.

// biome-ignore lint/suspicious/noTsIgnore: there is an error only where the module is not installed
/** @ts-ignore */
declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: as it is declared there
  interface AsymmetricMatchersContaining extends JobMatchers<any> {}
}

// biome-ignore lint/suspicious/noTsIgnore: there is an error only where the module is not installed
/** @ts-ignore */
declare module "expect" {
  interface Matchers<R, T> extends JobMatchers<R> {}
  // biome-ignore lint/suspicious/noExplicitAny: as it is declared there
  interface AsymmetricMatchers extends JobMatchers<any> {}
}

// biome-ignore lint/suspicious/noTsIgnore: there is an error only where the module is not installed
/** @ts-ignore */
declare module "bun:test" {
  interface Matchers<T> extends JobMatchers<void> {}
  // biome-ignore lint/suspicious/noExplicitAny: as it is declared there
  interface AsymmetricMatchers extends JobMatchers<any> {}
}

declare global {
  // What vitest's assertions take over, in every version: its own `Matchers` has other type parameters in 5 than before.
  namespace Chai {
    interface Assertion extends JobMatchers<void> {}
  }
  namespace jest {
    interface Matchers<R, T> extends JobMatchers<R> {}
    // biome-ignore lint/suspicious/noExplicitAny: as it is declared there
    interface Expect extends JobMatchers<any> {}
    // biome-ignore lint/suspicious/noExplicitAny: as it is declared there
    interface InverseAsymmetricMatchers extends JobMatchers<any> {}
  }
}
