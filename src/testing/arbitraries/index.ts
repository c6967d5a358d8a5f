export { arbitraryInvalidJob, type InvalidJob } from "./invalid.ts";
export { arbitraryCronJob, arbitraryJob } from "./job.ts";
export type { ExpectedError } from "./rules.ts";
export { arbitraryStatus } from "./status.ts";
