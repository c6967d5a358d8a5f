import type { JobMatchers } from "./matchers.ts";

export {
  type JobMatchers,
  type MatcherResult,
  matchers,
  type RejectedFor,
} from "./matchers.ts";
export { type SnapshotSerializer, serializer } from "./serializer.ts";

// Users often have only one of these test runners, so the other modules may be missing.

// biome-ignore lint/suspicious/noTsIgnore: there is an error only where the module is not installed
/** @ts-ignore */
declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: as it is declared there
  interface Matchers<T = any> extends JobMatchers<void> {}
  interface AsymmetricMatchersContaining extends JobMatchers<void> {}
}

// biome-ignore lint/suspicious/noTsIgnore: there is an error only where the module is not installed
/** @ts-ignore */
declare module "expect" {
  interface Matchers<R, T> extends JobMatchers<R> {}
  interface AsymmetricMatchers extends JobMatchers<void> {}
}

declare global {
  namespace jest {
    interface Matchers<R, T> extends JobMatchers<R> {}
    interface Expect extends JobMatchers<void> {}
    interface InverseAsymmetricMatchers extends JobMatchers<void> {}
  }
}
