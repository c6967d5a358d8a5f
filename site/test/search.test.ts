// What people look for is found, by the search's own data and code.
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { read } from "./dist.ts";

interface Result {
  readonly path: string;
}

const context = createContext({});
runInContext(read("assets/minisearch.js"), context);
runInContext(read("assets/search.js"), context);
runInContext(
  "var search = new MiniSearch(jobwrightSearch.options); search.addAll(jobwrightSearch.documents);",
  context,
);
const find = (words: string): string[] =>
  (runInContext(`search.search(${JSON.stringify(words)}, jobwrightSearch.query)`, context) as Result[])
    .slice(0, 5)
    .map(({ path }) => path);

describe("the search", () => {
  it.each([
    ["memory limits", "guide/containers.html#set-cpu-and-memory-requests-and-limits"],
    ["environment secret", "guide/containers.html#set-environment-variables-including-from-secrets"],
    ["mount secret", "guide/volumes.html#mount-a-secret-or-a-configmap-as-files"],
    ["sidecar", "guide/containers.html#add-a-sidecar-or-an-init-container"],
    ["workers index", "guide/indexed-jobs.html#run-n-workers-each-with-an-index"],
    ["retry exit codes", "guide/failures.html#retry-only-on-some-exit-codes"],
    ["delete finished job", "guide/failures.html#delete-a-job-some-time-after-it-has-finished"],
    ["ttl", "guide/failures.html#delete-a-job-some-time-after-it-has-finished"],
    ["timeout", "guide/failures.html#set-a-retry-limit-and-a-timeout"],
    ["suspend", "guide/failures.html#suspend-and-resume-a-job"],
    ["every night time zone", "guide/cron-jobs.html#run-a-job-every-night-in-a-time-zone"],
    ["existing yaml", "guide/manifests.html#start-from-existing-yaml-and-edit-it"],
    ["convert yaml", "guide/manifests.html#convert-yaml-to-typescript"],
    ["check yaml ci", "guide/checking.html#check-yaml-files-in-ci"],
    ["fixture failed", "guide/testing.html#a-fixture-of-a-failed-job"],
    ["create job wait", "guide/client-node.html#create-a-job-and-wait-until-it-has-ended"],
    ["kustomize", "guide/checking.html#check-yaml-files-in-ci"],
    ["pulumi", "guide/other-tools.html#pulumi-a-job-as-a-resource"],
    ["backoffLimit", "reference/JobSpec.html#backoffLimit"],
    ["backofLimit", "reference/JobSpec.html#backoffLimit"],
    ["ttlSecondsAfterFinished", "reference/JobSpec.html#ttlSecondsAfterFinished"],
    ["dryRunCreate", "functions/index.html#dryruncreate"],
    ["PodSpec", "reference/PodSpec.html"],
  ])('finds the right page for "%s"', (words, path) => {
    expect(find(words)).toContain(path);
  });

  it("finds nothing for a word that does not occur", () => {
    expect(find("xylophone")).toEqual([]);
  });
});
