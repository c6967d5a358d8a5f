import { plainWord } from "./parts.ts";

/** What people call fields that have other names: the paths of the fields, and the words, in lower case and without a plural s. */
export const synonyms: readonly (readonly [paths: string, words: string])[] = [
  ["JobSpec.activeDeadlineSeconds", "timeout maxduration maxruntime"],
  ["JobSpec.backoffLimit", "retry retrie maxretry maxretrie attempt maxattempt"],
  ["JobSpec.ttlSecondsAfterFinished", "ttl cleanup deleteafter autodelete expire"],
  ["JobSpec.parallelism", "worker workqueue"],
  ["JobSpec.suspend", "pause paused resume"],
  ["JobSpec.podFailurePolicy", "failonexitcode exitcode onexitcode"],
  ["CronJobSpec.concurrencyPolicy", "overlap nooverlap forbidconcurrent"],
  ["CronJobSpec.schedule", "cron every hourly daily weekly monthly"],
  ["CronJobSpec.timeZone", "tz"],
  ["CronJobSpec.successfulJobsHistoryLimit CronJobSpec.failedJobsHistoryLimit", "history keep"],
  ["Job.queue", "kueue queuename"],
  ["ObjectMeta.namespace", "ns innamespace"],
  ["PodTemplateSpec.metadata.labels", "podlabel"],
  ["PodSpec.initContainers", "waitfor"],
  ["PodSpec.sidecar", "sidecarcontainer"],
  ["PodSpec.tolerations", "tolerate taint spot"],
  ["PodSpec.nodeSelector PodSpec.affinity.nodeAffinity", "requirenode"],
  ["PodSpec.imagePullSecrets", "registry regcred dockerconfig"],
  ["PodSpec.securityContext.runAsUser Container.securityContext.runAsUser", "user uid"],
  ["Container.securityContext.capabilities", "capability"],
  ["Container.resources.requests Container.resources.limits", "cpu memory mem ram ephemeralstorage"],
  ["Container.resources.limits", "gpu"],
  ["Container.command Container.args", "cmd entrypoint"],
  ["Container.sh", "script shell bash"],
  ["Container.workingDir", "workdir cwd"],
  ["Container.ports", "expose"],
  ["Container.imagePullPolicy", "alwayspull pullalway"],
  ["Container.livenessProbe Container.readinessProbe Container.startupProbe", "healthcheck health"],
  ["Container.envFrom.configMapRef", "envfromconfigmap"],
  ["Container.envFrom.secretRef", "envfromsecret"],
  ["Container.env.valueFrom.configMapKeyRef", "envvarfromconfigmap configmapenv"],
  ["Container.env.valueFrom.secretKeyRef", "envvarfromsecret secretenv"],
  ["Container.env.valueFrom.fieldRef", "envvarfromfield"],
  ["Container.volumeMounts", "mount"],
  ["Volume.persistentVolumeClaim", "pvc claim"],
  ["Volume.secret", "secretvolume"],
  ["Volume.configMap", "configmapvolume"],
  ["Volume.hostPath", "hostpathvolume"],
];

/** Returns the paths of the fields that a word stands for, in any letter case and number; none if it is no such word. */
export function synonymsOf(word: string): readonly string[] {
  const plain = plainWord(word);
  return synonyms.find(([, all]) => all.split(" ").includes(plain))?.[0].split(" ") ?? [];
}
