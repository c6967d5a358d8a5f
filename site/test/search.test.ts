// What people look for is found, by the search's own data and code.
import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { read } from "./dist.ts";

interface Answer {
  readonly sections: readonly { readonly path: string }[];
  readonly whole: boolean;
}

const context = createContext({});
for (const file of ["minisearch.js", "search.js", "find.js"]) runInContext(read(`assets/${file}`), context);
runInContext("var find = jobwrightFinder();", context);
const ask = (words: string): Answer => runInContext(`find(${JSON.stringify(words)})`, context);
const find = (words: string): string[] =>
  ask(words)
    .sections.slice(0, 5)
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
    ["spot nodes", "guide/containers.html#choose-the-nodes-and-ask-for-a-gpu"],
    ["istio", "guide/containers.html#label-the-job-and-its-pods"],
    ["fsGroup", "guide/containers.html#run-as-a-user-and-let-a-group-own-the-files"],
    ["overlap", "guide/cron-jobs.html#overlapping-runs-missed-runs-and-the-history"],
    ["kustomize", "guide/checking.html#check-yaml-files-in-ci"],
    ["pulumi", "guide/other-tools.html#pulumi-a-job-as-a-resource"],
    ["backoffLimit", "reference/JobSpec.html#backoffLimit"],
    ["backofLimit", "reference/JobSpec.html#backoffLimit"],
    ["ttlSecondsAfterFinished", "reference/JobSpec.html#ttlSecondsAfterFinished"],
    ["dryRunCreate", "functions/index.html#dryruncreate"],
    ["PodSpec", "reference/PodSpec.html"],
    ["cancel a job", "guide/client-node.html#delete-a-job-even-one-that-runs"],
    ["crontab", "guide/cron-jobs.html#write-a-schedule"],
    ["dst", "guide/cron-jobs.html#run-a-job-every-night-in-a-time-zone"],
    ["rerun", "guide/first-job.html#apply-it"],
    ["shm", "guide/volumes.html#mount-a-persistentvolumeclaim-and-scratch-space"],
  ])('finds the right page for "%s"', (words, path) => {
    expect(find(words)).toContain(path);
  });

  it.each([
    ["how do I delete a job", "guide/client-node.html#delete-a-job-even-one-that-runs"],
    ["how do I delete a finished job", "guide/failures.html#delete-a-job-some-time-after-it-has-finished"],
    ["how do I write a schedule", "guide/cron-jobs.html#write-a-schedule"],
    ["pod cannot start", "guide/failures.html#a-pod-that-cannot-start"],
    ["how to run a Job every night?", "guide/cron-jobs.html#run-a-job-every-night-in-a-time-zone"],
    ["run a job after another", "guide/many-jobs.html#run-one-job-after-another"],
    ["labels on pods", "guide/containers.html#label-the-job-and-its-pods"],
    ["run as user", "guide/containers.html#run-as-a-user-and-let-a-group-own-the-files"],
    ["what happens when a pod fails", "guide/failures.html#restart-the-container-or-make-a-new-pod"],
    [
      "set env from secret in container please",
      "guide/containers.html#set-environment-variables-including-from-secrets",
    ],
  ])('finds first what answers "%s"', (question, path) => {
    expect(find(question)[0]).toBe(path);
  });

  it.each([
    ["service account", "reference/PodSpec.html#serviceAccountName"],
    ["pull policy", "reference/Container.html#imagePullPolicy"],
    ["grace period", "reference/PodSpec.html#terminationGracePeriodSeconds"],
    ["owner reference", "reference/ObjectMeta.html#ownerReferences"],
    ["non root", "reference/PodSecurityContext.html#runAsNonRoot"],
    ["config map env", "guide/containers.html#take-all-variables-from-a-configmap-or-secret"],
    ["node selector", "reference/PodSpec.html#nodeSelector"],
    ["backoff limit", "reference/JobSpec.html#backoffLimit"],
    ["downward api", "reference/VolumeProjection.html#downwardAPI"],
  ])('finds "%s" in names', (words, path) => {
    expect(ask(words).whole).toBe(true);
    expect(find(words)).toContain(path);
  });

  it.each([
    ["pvc", "guide/volumes.html#mount-a-persistentvolumeclaim-and-scratch-space"],
    ["env from configmap", "guide/containers.html#take-all-variables-from-a-configmap-or-secret"],
    ["private registry", "guide/containers.html#pull-a-private-image"],
    ["retries", "reference/JobSpec.html#backoffLimit"],
    ["workdir", "reference/Container.html#workingDir"],
    ["healthcheck", "reference/Container.html#livenessProbe"],
  ])('knows the everyday word in "%s"', (words, path) => {
    expect(find(words)).toContain(path);
  });

  it("finds the field or type of just this name before those of which it is a part", () => {
    expect(find("priority")[0]).toBe("reference/PodSpec.html#priority");
    expect(find("toleration")[0]).toBe("reference/Toleration.html");
    expect(find("namespace")[0]).toMatch(/#namespace$/);
  });

  it("does not take TypeScript for a script", () => {
    expect(find("script")[0]).toBe("guide/containers.html#run-a-shell-script");
    expect(find("script")).not.toContain("guide/manifests.html#convert-yaml-to-typescript");
  });

  it("says whether sections have all words or only some", () => {
    expect(ask("mount a secret").whole).toBe(true);
    const some = ask("xylophone secret");
    expect(some.whole).toBe(false);
    expect(some.sections.length).toBe(ask("secret").sections.length);
  });

  it("does not take the guide's list of tasks for an answer", () => {
    expect(ask("private image workers").whole).toBe(false);
    expect(find("private image workers")).toContain("guide/containers.html#pull-a-private-image");
  });

  it("finds the small words of questions if there are no others", () => {
    expect(find("for")).not.toEqual([]);
  });

  it("takes a word that every object has for a word like others", () => {
    for (const word of ["constructor", "toString", "__proto__"]) expect(() => ask(word), word).not.toThrow();
  });

  it("finds nothing for a word that does not occur", () => {
    expect(find("xylophone")).toEqual([]);
  });
});
