// Says how the verdict of `build()`, of a builder that begins from a manifest, differs from that of `dryRunCreate`.
import { cronJob, dryRunCreate, InvalidError, job } from "../src/index.ts";
import { canonical } from "./canonical.ts";
import { compare } from "./compare.ts";
import type { Answer, Request } from "./oracle.ts";

/** What builders judge with, which have neither a clock nor a cluster. */
const options = { uid: "uid", now: new Date(0), suffix: "bcdfg" };

const starts: Readonly<Record<string, (manifest: never) => object>> = {
  Job: (manifest: Parameters<typeof job.from>[0]) => job.from(manifest).$complete().build(),
  CronJob: (manifest: Parameters<typeof cronJob.from>[0]) => cronJob.from(manifest).$complete().build(),
};

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);

/** The function that builds manifests of the same kind. The server takes `KIND` too, and of several the last. */
function builderOf(manifest: unknown): ((manifest: never) => object) | undefined {
  const keys = Object.keys(manifest ?? {}).filter(key => key.toLowerCase() === "kind");
  const { kind } = (manifest ?? {}) as { readonly kind?: unknown };
  return keys.length === 1 && Object.hasOwn(starts, String(kind)) ? starts[String(kind)] : undefined;
}

/** A line for each difference; none for what is no Job or CronJob. */
function compareBuilt(manifest: unknown): string[] {
  const build = builderOf(manifest);
  if (build === undefined) return [];
  const verdict = dryRunCreate(manifest, options);
  let object: object;
  try {
    object = build(manifest as never);
  } catch (thrown) {
    if (verdict.ok || !(thrown instanceof InvalidError)) return [`build() throws ${thrown}`];
    // The server quotes the manifest, and a builder has brought its keys into order.
    if (verdict.status.message.includes("Object 'apiVersion' is missing in")) return [];
    const { status, errors } = thrown;
    return isSame([status, errors], [verdict.status, verdict.errors])
      ? []
      : [`build() says ${status.message}, and dryRunCreate ${verdict.status.message}`];
  }
  if (!verdict.ok) return [`build() takes it, and dryRunCreate says ${verdict.status.message}`];
  return isSame(dryRunCreate(object, options), verdict)
    ? []
    : ["what build() gives is stored as another object"];
}

/** How the library differs from the server on one request, and its builders from itself: a line for each difference. */
export const compareAll = (request: Request, theirs: Answer): string[] => [
  ...compare(request, theirs),
  ...(request.op === "create" ? compareBuilt(request.doc) : []),
];
