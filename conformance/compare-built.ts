// Compares the verdict of `build()`, for a builder that starts from a manifest, with that of `dryRunCreate`.
import { cronJob, dryRunCreate, InvalidError, job, toJson, toYaml } from "../src/index.ts";
import { canonicalJson } from "../src/names/canonical-json.ts";
import { compare } from "./compare.ts";
import type { Answer, Request } from "./oracle.ts";

/** The options that builders check with: they have neither a clock nor a cluster. */
const options = { uid: "uid", now: new Date(0), suffix: "bcdfg" };

interface Builder {
  build(): object;
  toYaml(): string;
  toJson(): string;
}

const starts: Readonly<Record<string, (manifest: never) => Builder>> = {
  Job: (manifest: Parameters<typeof job.from>[0]) => job.from(manifest).$complete(),
  CronJob: (manifest: Parameters<typeof cronJob.from>[0]) => cronJob.from(manifest).$complete(),
};

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);

/** Returns what was written, or why it was not. */
function written(write: () => string): string {
  try {
    return write();
  } catch (thrown) {
    return String(thrown);
  }
}

/** Returns the function that makes builders from manifests of this kind. The server also takes `KIND`, and of several the last. */
function startOf(manifest: unknown): ((manifest: never) => Builder) | undefined {
  const keys = Object.keys(manifest ?? {}).filter(key => key.toLowerCase() === "kind");
  const { kind } = (manifest ?? {}) as { readonly kind?: unknown };
  return keys.length === 1 && typeof kind === "string" && Object.hasOwn(starts, kind)
    ? starts[kind]
    : undefined;
}

/** Returns a line for each difference; none for anything but a Job or CronJob. */
function compareBuilt(manifest: unknown): string[] {
  const start = startOf(manifest);
  if (start === undefined) return [];
  const verdict = dryRunCreate(manifest, options);
  let builder: Builder;
  let object: object;
  try {
    builder = start(manifest as never);
    object = builder.build();
  } catch (thrown) {
    if (verdict.ok || !(thrown instanceof InvalidError)) return [`build() throws ${thrown}`];
    // The server quotes the manifest, and a builder has reordered its keys.
    if (verdict.status.message.includes("Object 'apiVersion' is missing in")) return [];
    const { status, errors } = thrown;
    return isSame([status, errors], [verdict.status, verdict.errors])
      ? []
      : [`build() says ${status.message}, and dryRunCreate ${verdict.status.message}`];
  }
  if (!verdict.ok) return [`build() takes it, and dryRunCreate says ${verdict.status.message}`];
  const found: string[] = [];
  if (!isSame(dryRunCreate(object, options), verdict))
    found.push("what build() gives is stored as another object");
  // A builder writes without checking again for what its check has refused already.
  if (written(() => builder.toYaml()) !== written(() => toYaml(object))) found.push("its YAML differs");
  if (written(() => builder.toJson()) !== written(() => toJson(object))) found.push("its JSON differs");
  return found;
}

/** Returns how the library differs from the server on one request, and its builders from itself: a line for each difference. */
export const compareAll = (request: Request, theirs: Answer): string[] => [
  ...compare(request, theirs),
  ...(request.op === "create" ? compareBuilt(request.doc) : []),
];
