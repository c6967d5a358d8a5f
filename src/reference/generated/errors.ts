// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { ErrorReference } from "../facts.ts";

/** The details of errors, `{}` or `{word}` for what varies, and what to do about them. */
export const errors: readonly ErrorReference[] = [
 {
  "details": [
   "unknown field",
   "unknown field, did you mean {}?"
  ],
  "advice": "Correct the field's name, its letter case and its place; look whether it belongs one level higher or lower.",
  "fields": [
   [],
   []
  ]
 },
 {
  "details": [
   "must be a string"
  ],
  "advice": "Write text. In YAML, put the value in quotes, because 1, true, no and on without them are numbers and booleans.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "must be true or false"
  ],
  "advice": "Write true or false without quotes.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "must be an integer or a string"
  ],
  "advice": "Write a port's number, or its name as text.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "must be a quantity{}",
   "quantities must match the regular expression {}",
   "unable to parse quantity's suffix",
   "unable to parse numeric part of quantity"
  ],
  "advice": "Write an amount such as 500m, 2, 1.5Gi or 128Mi, without a space and without a B for bytes.",
  "fields": [
   [],
   [],
   [],
   []
  ]
 },
 {
  "details": [
   "must be a time in RFC 3339{}",
   "parsing time {}"
  ],
  "advice": "Write a time such as 2026-01-31T12:00:00Z, with seconds and a zone.",
  "fields": [
   [],
   []
  ]
 },
 {
  "details": [
   "must be a JSON value"
  ],
  "advice": "Use plain data alone, without functions, symbols or big integers.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "must be an object"
  ],
  "advice": "Write fields here, indented below the name, and no single value or list.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "must be a Job or a CronJob, but is {}"
  ],
  "advice": "Pass the object of a Job or a CronJob.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "must be a list"
  ],
  "advice": "Write a list; in YAML each entry begins with a dash.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "{}JavaScript numbers beyond 2^53 are not exact{}"
  ],
  "advice": "Choose a smaller number, or write a quantity as text.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "the manifest holds more than {} values",
   "a quantity of more than {} characters"
  ],
  "advice": "Make the manifest smaller; one of this size is a mistake or an attack.",
  "fields": [
   [],
   []
  ]
 },
 {
  "details": [
   "reading it threw an error"
  ],
  "advice": "Pass plain data, such as JSON.parse gives, and no objects with getters or proxies.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "the API version in the data ({}) does not match the expected API version (batch/v1)",
   "unexpected GroupVersion string: {}",
   "Object 'apiVersion' is missing in {}"
  ],
  "advice": "Write apiVersion: batch/v1.",
  "fields": [
   [],
   [],
   []
  ]
 },
 {
  "details": [
   "no kind {} is registered for version {}",
   "{} in version {} cannot be handled as a {}",
   "converting ({}) to ({}): unknown conversion",
   "couldn't get version/kind; json parse error: {}"
  ],
  "advice": "Write kind: Job or kind: CronJob with apiVersion: batch/v1.",
  "fields": [
   [],
   [],
   [],
   []
  ]
 },
 {
  "details": [
   "json: cannot unmarshal {}",
   "strict decoding error: {}"
  ],
  "advice": "Give the field a value of its type, and mend the names of fields.",
  "fields": [
   [
    "PodTemplateSpec.metadata.annotations"
   ],
   []
  ]
 },
 {
  "details": [
   "each Job of a cluster has one: this is a manifest"
  ],
  "advice": "Pass the object as the cluster has it, such as kubectl get prints it, and not the manifest that made it.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "kubectl reads a JSON object here, and this is none"
  ],
  "advice": "Take this annotation out of the live object; kubectl apply writes it anew.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "kubectl merges this list, and finds items of different types in it"
  ],
  "advice": "Write items of one type, and no null, in this list; where it is the live object or its last-applied-configuration that has others, use kubectl replace, for a Job with --force.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "kubectl merges this list by {}, and finds an item without one"
  ],
  "advice": "Give each item of the list the field that kubectl merges by; where it is the live object or its last-applied-configuration that lacks it, use kubectl replace, for a Job with --force.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "kubectl merges this list by {}, and cannot if one occurs twice"
  ],
  "advice": "Give each item of the list another value of this field; where two must share it, as ports of two protocols do, use kubectl replace, or kubectl apply with --server-side.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "{} has no sense in kubectl's patch",
   "kubectl finds two orders of this list"
  ],
  "advice": "Take the keys that begin with a dollar sign out; they are no part of a manifest.",
  "fields": [
   [],
   []
  ]
 },
 {
  "details": [
   "requires indexed completion mode"
  ],
  "advice": "Set completionMode: Indexed and completions, or leave this field out; an update of a Job can only do the latter.",
  "fields": [
   [
    "Job.spec.backoffLimitPerIndex",
    "Job.spec.maxFailedIndexes",
    "Job.spec.successPolicy",
    "JobTemplateSpec.spec.backoffLimitPerIndex",
    "JobTemplateSpec.spec.maxFailedIndexes",
    "JobTemplateSpec.spec.successPolicy"
   ]
  ]
 },
 {
  "details": [
   "when completion mode is Indexed"
  ],
  "advice": "Set completions, in an update of a Job to the number of parallelism; or take completionMode out of a new one.",
  "fields": [
   [
    "Job.spec.completions",
    "JobTemplateSpec.spec.completions"
   ]
  ]
 },
 {
  "details": [
   "when maxFailedIndexes is specified"
  ],
  "advice": "Set backoffLimitPerIndex, or take maxFailedIndexes out; an update of a Job can only do the latter.",
  "fields": [
   [
    "Job.spec.backoffLimitPerIndex",
    "JobTemplateSpec.spec.backoffLimitPerIndex"
   ]
  ]
 },
 {
  "details": [
   "must be specified when completions is above {}"
  ],
  "advice": "Set the field, since the other setting needs it.",
  "fields": [
   [
    "Job.spec.maxFailedIndexes",
    "JobTemplateSpec.spec.maxFailedIndexes"
   ]
  ]
 },
 {
  "details": [
   "must be less than or equal to {} when completion mode is Indexed",
   "must be less than or equal to {} when completions are above {} and used with backoff limit per index"
  ],
  "advice": "Lower the number.",
  "fields": [
   [
    "Job.spec.parallelism",
    "JobTemplateSpec.spec.parallelism"
   ],
   [
    "Job.spec.maxFailedIndexes",
    "Job.spec.parallelism",
    "JobTemplateSpec.spec.maxFailedIndexes",
    "JobTemplateSpec.spec.parallelism"
   ]
  ]
 },
 {
  "details": [
   "must be less than or equal to {} (the number of specified completions)",
   "must be less than or equal to completions"
  ],
  "advice": "Lower the number, or raise completions if there are more indexes.",
  "fields": [
   [
    "SuccessPolicyRule.succeededCount"
   ],
   [
    "Job.spec.maxFailedIndexes",
    "JobTemplateSpec.spec.maxFailedIndexes"
   ]
  ]
 },
 {
  "details": [
   "must be less than or equal to {} (the number of indexes in the specified succeededIndexes field)"
  ],
  "advice": "Lower the number, or list more indexes in succeededIndexes.",
  "fields": [
   [
    "SuccessPolicyRule.succeededCount"
   ]
  ]
 },
 {
  "details": [
   "valid values: \"OnFailure\", \"Never\""
  ],
  "advice": "Set restartPolicy: Never or OnFailure in the Pod template; a Job cannot use Always, which is the default of Pods.",
  "fields": [
   [
    "PodSpec.restartPolicy"
   ]
  ]
 },
 {
  "details": [
   "only \"Never\" is supported when podFailurePolicy is specified"
  ],
  "advice": "Set restartPolicy: Never, or take the podFailurePolicy out.",
  "fields": [
   [
    "PodSpec.restartPolicy"
   ]
  ]
 },
 {
  "details": [
   "`selector` will be auto-generated",
   "supported values: \"nil\", \"false\""
  ],
  "advice": "Leave selector and manualSelector out of a CronJob; the server writes a selector for each of its Jobs.",
  "fields": [
   [
    "JobTemplateSpec.spec.selector"
   ],
   [
    "JobTemplateSpec.spec.manualSelector"
   ]
  ]
 },
 {
  "details": [
   "`selector` does not match template `labels`"
  ],
  "advice": "Leave the selector and these labels out of a new Job, or set manualSelector and give the template the labels that the selector asks for; an update sends those that the object has.",
  "fields": [
   [
    "PodTemplateSpec.metadata.labels"
   ]
  ]
 },
 {
  "details": [
   "`selector` not auto-generated",
   "must be '{}'"
  ],
  "advice": "Leave selector, manualSelector and the labels that go with them out, as clean does with a Job from a cluster; the server writes them, with the uid that the new Job gets. With manualSelector true, give the template labels that match the selector.",
  "fields": [
   [
    "Job.spec.selector"
   ],
   [
    "PodTemplateSpec.metadata.labels"
   ]
  ]
 },
 {
  "details": [
   "specifying both OnExitCodes and OnPodConditions is not supported",
   "specifying one of OnExitCodes and OnPodConditions is required"
  ],
  "advice": "Give each rule either onExitCodes or onPodConditions.",
  "fields": [
   [
    "PodFailurePolicy.rules"
   ],
   [
    "PodFailurePolicy.rules"
   ]
  ]
 },
 {
  "details": [
   "requires the backoffLimitPerIndex to be set"
  ],
  "advice": "Set backoffLimitPerIndex in an Indexed Job, or use another action than FailIndex.",
  "fields": [
   [
    "PodFailurePolicyRule.action"
   ]
  ]
 },
 {
  "details": [
   "must be one of the container or initContainer names in the pod template"
  ],
  "advice": "Name a container of the template, or leave containerName out to mean all.",
  "fields": [
   [
    "PodFailurePolicyOnExitCodesRequirement.containerName"
   ]
  ]
 },
 {
  "details": [
   "at least one value is required",
   "must not be 0 for the In operator",
   "must be ordered"
  ],
  "advice": "List exit codes in ascending order, at least one; 0 is success and cannot be matched with In.",
  "fields": [
   [
    "PodFailurePolicyOnExitCodesRequirement.values"
   ],
   [
    "PodFailurePolicyOnExitCodesRequirement.values"
   ],
   [
    "PodFailurePolicyOnExitCodesRequirement.values"
   ]
  ]
 },
 {
  "details": [
   "at least one rules must be specified when the successPolicy is specified",
   "at least one of succeededCount or succeededIndexes must be specified"
  ],
  "advice": "Give the policy a rule with succeededIndexes, succeededCount or both.",
  "fields": [
   [
    "SuccessPolicy.rules"
   ],
   [
    "SuccessPolicy.rules"
   ]
  ]
 },
 {
  "details": [
   "error parsing {}",
   "the fragment {} violates the requirement that an index interval can have at most two parts separated by '-'",
   "cannot convert string to integer for index: {}",
   "too large index: {}",
   "non-increasing order, previous: {}, current: {}"
  ],
  "advice": "Write indexes in ascending order, as in 0,2-4,7, each below completions.",
  "fields": [
   [
    "JobStatus.completedIndexes",
    "JobStatus.failedIndexes",
    "SuccessPolicyRule.succeededIndexes"
   ],
   [],
   [],
   [],
   []
  ]
 },
 {
  "details": [
   "must not be greater than parallelism ({})"
  ],
  "advice": "Raise parallelism to the gang's minCount or above; minCount cannot change while the feature is off.",
  "fields": [
   [
    "WorkloadPodGroupGangSchedulingPolicy.minCount"
   ]
  ]
 },
 {
  "details": [
   "the disruptionMode `all` is not supported with the Basic scheduling policy",
   "the basic/gang policy variant is immutable after creation; only schedulingPolicy.gang.minCount may be updated"
  ],
  "advice": "Keep scheduling as the object has it; if it was refused there too, only a new object mends it.",
  "fields": [
   [
    "JobSchedulingConfiguration.disruptionMode"
   ],
   [
    "JobSchedulingConfiguration.schedulingPolicy"
   ]
  ]
 },
 {
  "details": [
   "can only be modified in tandem with spec.parallelism"
  ],
  "advice": "Change completions and parallelism of an Indexed Job together, to the same number.",
  "fields": [
   [
    "Job.spec.completions"
   ]
  ]
 },
 {
  "details": [
   "must specify one of: {}",
   "may not have more than one field specified at a time",
   "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"
  ],
  "advice": "Set exactly one of the alternatives.",
  "fields": [
   [
    "Container.envFrom",
    "EnvVar.valueFrom",
    "EphemeralContainer.envFrom",
    "PodSchedulingGroup.podGroupName",
    "PodSpec.resourceClaims"
   ],
   [
    "Container.envFrom",
    "EnvVar.valueFrom",
    "EphemeralContainer.envFrom"
   ],
   [
    "PodSpec.resourceClaims"
   ]
  ]
 },
 {
  "details": [
   "cannot use TZ or CRON_TZ in schedule, use timeZone field instead",
   "cannot use both timeZone field and TZ or CRON_TZ in schedule"
  ],
  "advice": "Take the prefix out of the schedule and set timeZone.",
  "fields": [
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ]
  ]
 },
 {
  "details": [
   "timeZone must be nil or non-empty string",
   "timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones",
   "unknown time zone {}",
   "time: invalid location name{}",
   "is a directory",
   "not a directory"
  ],
  "advice": "Write a zone's IANA name in its exact spelling, such as Europe/Paris or Etc/UTC.",
  "fields": [
   [
    "CronJobSpec.timeZone"
   ],
   [
    "CronJobSpec.timeZone"
   ],
   [
    "CronJobSpec.timeZone"
   ],
   [
    "CronJobSpec.timeZone"
   ],
   [],
   [
    "CronJobSpec.timeZone"
   ]
  ]
 },
 {
  "details": [
   "expected exactly 5 fields, found {}",
   "empty spec string",
   "invalid schedule format: {}"
  ],
  "advice": "Write minute, hour, day of month, month and day of week, as in 30 2 * * 1.",
  "fields": [
   [
    "CronJobSpec.schedule"
   ],
   [],
   [
    "CronJobSpec.schedule"
   ]
  ]
 },
 {
  "details": [
   "failed to parse int from {}",
   "negative number ({}) not allowed: {}",
   "too many hyphens: {}",
   "too many slashes: {}",
   "step of range should be a positive number: {}",
   "beginning of range ({}) below minimum ({}): {}",
   "end of range ({}) above maximum ({}): {}",
   "beginning of range ({}) beyond end of range ({}): {}",
   "strconv.Atoi: parsing {}"
  ],
  "advice": "Use numbers in the range of their field, as 5, 1-5, */15 or 1,15; names of months and days have three letters, and Sunday is 0.",
  "fields": [
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ],
   []
  ]
 },
 {
  "details": [
   "unrecognized descriptor: {}",
   "failed to parse duration {}",
   "time: {} duration {}",
   "missing unit in{}",
   "unknown unit {} in{}"
  ],
  "advice": "Use @hourly, @daily, @weekly, @monthly, @yearly or an interval such as @every 1h30m.",
  "fields": [
   [
    "CronJobSpec.schedule"
   ],
   [
    "CronJobSpec.schedule"
   ],
   [],
   [],
   []
  ]
 },
 {
  "details": [
   "provided bad location {}"
  ],
  "advice": "Take the prefix out of the schedule and set timeZone to a zone's IANA name.",
  "fields": [
   [
    "CronJobSpec.schedule"
   ]
  ]
 },
 {
  "details": [
   "cannot set {} conditions"
  ],
  "advice": "Set the conditions of one outcome alone, SuccessCriteriaMet and Complete or FailureTarget and Failed, and of two the one that the object already has.",
  "fields": [
   [
    "JobStatus.conditions"
   ]
  ]
 },
 {
  "details": [
   "cannot set {} condition without the {} condition",
   "cannot set {} unless {}"
  ],
  "advice": "Set SuccessCriteriaMet before Complete, and FailureTarget before Failed, or both in one update, with none of the other outcome.",
  "fields": [
   [
    "JobStatus.conditions"
   ],
   [
    "JobStatus.conditions"
   ]
  ]
 },
 {
  "details": [
   "cannot set {} for Job already has Complete=true conditions"
  ],
  "advice": "Take SuccessCriteriaMet out; it is set before Complete or with it, and not later.",
  "fields": [
   [
    "JobStatus.conditions"
   ]
  ]
 },
 {
  "details": [
   "cannot disable the {} condition"
  ],
  "advice": "Keep the conditions of the outcome that the object has, with status True, and set none of the other; to run again, create a new Job.",
  "fields": [
   [
    "JobStatus.conditions"
   ]
  ]
 },
 {
  "details": [
   "cannot set completionTime when there is no Complete=True condition"
  ],
  "advice": "Take completionTime out, or set SuccessCriteriaMet and Complete too; a failed Job has none.",
  "fields": [
   [
    "JobStatus.completionTime"
   ]
  ]
 },
 {
  "details": [
   "completionTime is required for Complete jobs"
  ],
  "advice": "Set completionTime with the Complete condition, to startTime or later.",
  "fields": [
   [
    "JobStatus.completionTime"
   ]
  ]
 },
 {
  "details": [
   "must be equal to or after `startTime`"
  ],
  "advice": "Set completionTime to startTime or later; times that the object already has stay.",
  "fields": [
   [
    "JobStatus.completionTime"
   ]
  ]
 },
 {
  "details": [
   "startTime is required for finished job"
  ],
  "advice": "Set startTime, as the object has it or before completionTime.",
  "fields": [
   [
    "JobStatus.startTime"
   ]
  ]
 },
 {
  "details": [
   "active>0 is invalid for finished job",
   "terminating>0 is invalid for finished job",
   "must be empty for finished job"
  ],
  "advice": "Set active, ready and terminating to 0 and empty uncountedTerminatedPods, or set Complete or Failed only when all Pods have ended and are counted.",
  "fields": [
   [
    "JobStatus.active"
   ],
   [
    "JobStatus.terminating"
   ],
   [
    "JobStatus.uncountedTerminatedPods"
   ]
  ]
 },
 {
  "details": [
   "cannot set non-empty completedIndexes when non-indexed completion mode"
  ],
  "advice": "Take completedIndexes out; an Indexed Job alone has them.",
  "fields": [
   [
    "JobStatus.completedIndexes"
   ]
  ]
 },
 {
  "details": [
   "cannot set non-null failedIndexes when backoffLimitPerIndex is null"
  ],
  "advice": "Take failedIndexes out, even an empty text; a Job with backoffLimitPerIndex alone has them.",
  "fields": [
   [
    "JobStatus.failedIndexes"
   ]
  ]
 },
 {
  "details": [
   "failedIndexes and completedIndexes overlap at index: {}"
  ],
  "advice": "Take the index out of one of the two; an index either succeeds or fails.",
  "fields": [
   [
    "JobStatus.failedIndexes"
   ]
  ]
 },
 {
  "details": [
   "cannot set more ready pods than active"
  ],
  "advice": "Lower ready to the number of active Pods, or raise active if the Job has not finished.",
  "fields": [
   [
    "JobStatus.ready"
   ]
  ]
 },
 {
  "details": [
   "cannot decrease the {} counter"
  ],
  "advice": "Send the number that the object has, or a higher one.",
  "fields": [
   [
    "JobStatus.failed",
    "JobStatus.succeeded"
   ]
  ]
 },
 {
  "details": [
   "field is immutable for unsuspended job once set"
  ],
  "advice": "Keep startTime as the object has it; it changes only while the Job is suspended, or when its Suspended condition goes from True to False.",
  "fields": [
   [
    "JobStatus.startTime"
   ]
  ]
 },
 {
  "details": [
   "a lowercase RFC 1123 subdomain must consist of {}",
   "prefix part a lowercase RFC 1123 subdomain must consist of {}",
   "not a valid clustertrustbundlename: a lowercase RFC 1123 subdomain must consist of {}",
   "must be a valid object name"
  ],
  "advice": "Use lower case letters, digits, dashes and dots, with a letter or a digit at both ends and beside each dot.",
  "fields": [
   [
    "CSIVolumeSource.driver",
    "ConfigMapEnvSource.name",
    "ConfigMapKeySelector.name",
    "CronJob.metadata.generateName",
    "CronJob.metadata.name",
    "HostAlias.hostnames",
    "Job.metadata.generateName",
    "Job.metadata.name",
    "Job.spec.managedBy",
    "JobTemplateSpec.spec.managedBy",
    "NodeSelectorRequirement.values",
    "PersistentVolumeClaimSpec.storageClassName",
    "PersistentVolumeClaimSpec.volumeAttributesClassName",
    "PodDNSConfig.searches",
    "PodResourceClaim.resourceClaimName",
    "PodResourceClaim.resourceClaimTemplateName",
    "PodSchedulingGroup.podGroupName",
    "PodSpec.hostnameOverride",
    "PodSpec.nodeName",
    "PodSpec.priorityClassName",
    "PodSpec.runtimeClassName",
    "PodSpec.serviceAccountName",
    "SecretEnvSource.name",
    "SecretKeySelector.name",
    "TypedLocalObjectReference.apiGroup",
    "TypedObjectReference.apiGroup",
    "Volume.csi",
    "WindowsSecurityContextOptions.gmsaCredentialSpecName"
   ],
   [
    "Container.resources",
    "CronJob.metadata.annotations",
    "CronJob.metadata.finalizers",
    "CronJob.metadata.labels",
    "EnvVarSource.fieldRef",
    "EvictionResponder.name",
    "Job.metadata.annotations",
    "Job.metadata.finalizers",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.key",
    "NodeSelectorRequirement.key",
    "PersistentVolumeClaimTemplate.metadata.annotations",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodAffinityTerm.topologyKey",
    "PodFailurePolicyOnPodConditionsPattern.type",
    "PodReadinessGate.conditionType",
    "PodSpec.nodeSelector",
    "PodSpec.overhead",
    "PodSpec.schedulingGates",
    "PodTemplateSpec.metadata.annotations",
    "PodTemplateSpec.metadata.labels",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests",
    "Toleration.key",
    "TopologySpreadConstraint.matchLabelKeys"
   ],
   [
    "ClusterTrustBundleProjection.name"
   ],
   [
    "ClusterTrustBundleProjection.name"
   ]
  ]
 },
 {
  "details": [
   "a lowercase RFC 1123 label must consist of {}"
  ],
  "advice": "Use lower case letters, digits and dashes, with a letter or a digit at both ends, and no dots.",
  "fields": [
   [
    "Container.name",
    "CronJob.metadata.namespace",
    "EphemeralContainer.name",
    "FileKeySelector.volumeName",
    "Job.metadata.namespace",
    "PodAffinityTerm.namespaces",
    "PodResourceClaim.name",
    "PodSpec.hostname",
    "PodSpec.subdomain",
    "ResourceClaim.request",
    "StorageOSVolumeSource.volumeName",
    "StorageOSVolumeSource.volumeNamespace",
    "TypedObjectReference.namespace",
    "Volume.name"
   ]
  ]
 },
 {
  "details": [
   "must not contain dots"
  ],
  "advice": "Put a dash where the dot is.",
  "fields": [
   [
    "Container.name",
    "CronJob.metadata.namespace",
    "EphemeralContainer.name",
    "FileKeySelector.volumeName",
    "Job.metadata.namespace",
    "PodAffinityTerm.namespaces",
    "PodResourceClaim.name",
    "PodSpec.hostname",
    "PodSpec.subdomain",
    "ResourceClaim.request",
    "StorageOSVolumeSource.volumeName",
    "TypedObjectReference.namespace",
    "Volume.name"
   ]
  ]
 },
 {
  "details": [
   "name part must consist of {}",
   "name part must be non-empty",
   "prefix part must be non-empty",
   "a valid label key must consist of {}",
   "a valid label key {}"
  ],
  "advice": "Write a key such as app or example.com/app, from letters, digits, dashes, dots and underscores, with a letter or a digit at both ends of the name.",
  "fields": [
   [
    "Container.resources",
    "CronJob.metadata.annotations",
    "CronJob.metadata.finalizers",
    "CronJob.metadata.labels",
    "EnvVarSource.fieldRef",
    "EvictionResponder.name",
    "Job.metadata.annotations",
    "Job.metadata.finalizers",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.key",
    "NodeSelectorRequirement.key",
    "PersistentVolumeClaimTemplate.metadata.annotations",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodAffinityTerm.matchLabelKeys",
    "PodAffinityTerm.mismatchLabelKeys",
    "PodAffinityTerm.topologyKey",
    "PodCertificateProjection.userAnnotations",
    "PodFailurePolicyOnPodConditionsPattern.type",
    "PodReadinessGate.conditionType",
    "PodSpec.nodeSelector",
    "PodSpec.overhead",
    "PodSpec.schedulingGates",
    "PodTemplateSpec.metadata.annotations",
    "PodTemplateSpec.metadata.labels",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests",
    "Toleration.key",
    "TopologySpreadConstraint.matchLabelKeys"
   ],
   [
    "CronJob.metadata.annotations",
    "CronJob.metadata.finalizers",
    "CronJob.metadata.labels",
    "EnvVarSource.fieldRef",
    "Job.metadata.annotations",
    "Job.metadata.finalizers",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.key",
    "NodeSelectorRequirement.key",
    "PersistentVolumeClaimTemplate.metadata.annotations",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodAffinityTerm.matchLabelKeys",
    "PodAffinityTerm.topologyKey",
    "PodFailurePolicyOnPodConditionsPattern.type",
    "PodReadinessGate.conditionType",
    "PodSpec.nodeSelector",
    "PodSpec.overhead",
    "PodSpec.schedulingGates",
    "PodTemplateSpec.metadata.annotations",
    "PodTemplateSpec.metadata.labels",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests",
    "Toleration.key",
    "TopologySpreadConstraint.matchLabelKeys"
   ],
   [
    "CronJob.metadata.annotations",
    "CronJob.metadata.finalizers",
    "CronJob.metadata.labels",
    "Job.metadata.annotations",
    "Job.metadata.finalizers",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.key",
    "NodeSelectorRequirement.key",
    "PersistentVolumeClaimTemplate.metadata.annotations",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodAffinityTerm.matchLabelKeys",
    "PodAffinityTerm.mismatchLabelKeys",
    "PodAffinityTerm.topologyKey",
    "PodFailurePolicyOnPodConditionsPattern.type",
    "PodReadinessGate.conditionType",
    "PodSpec.nodeSelector",
    "PodSpec.overhead",
    "PodSpec.schedulingGates",
    "PodTemplateSpec.metadata.annotations",
    "PodTemplateSpec.metadata.labels",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests",
    "Toleration.key",
    "TopologySpreadConstraint.matchLabelKeys"
   ],
   [
    "CronJob.metadata.annotations",
    "CronJob.metadata.finalizers",
    "CronJob.metadata.labels",
    "EvictionResponder.name",
    "Job.metadata.annotations",
    "Job.metadata.finalizers",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.key",
    "NodeSelectorRequirement.key",
    "PersistentVolumeClaimTemplate.metadata.annotations",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodAffinityTerm.topologyKey",
    "PodCertificateProjection.userAnnotations",
    "PodFailurePolicyOnPodConditionsPattern.type",
    "PodReadinessGate.conditionType",
    "PodSpec.nodeSelector",
    "PodSpec.overhead",
    "PodSpec.schedulingGates",
    "PodTemplateSpec.metadata.annotations",
    "PodTemplateSpec.metadata.labels",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests",
    "Toleration.key",
    "TopologySpreadConstraint.matchLabelKeys"
   ],
   []
  ]
 },
 {
  "details": [
   "a valid label must be an empty string or consist of {}"
  ],
  "advice": "Use letters, digits, dashes, dots and underscores alone, with a letter or a digit at both ends; free text belongs in an annotation.",
  "fields": [
   [
    "CronJob.metadata.labels",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.values",
    "NodeSelectorRequirement.values",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodSpec.nodeSelector",
    "PodTemplateSpec.metadata.labels",
    "Toleration.operator"
   ]
  ]
 },
 {
  "details": [
   "a valid HTTP header must consist of {}"
  ],
  "advice": "Use letters, digits and dashes in the header's name.",
  "fields": [
   [
    "HTTPGetAction.httpHeaders"
   ]
  ]
 },
 {
  "details": [
   "a valid config key must consist of {}"
  ],
  "advice": "Use letters, digits, dashes, dots and underscores alone.",
  "fields": [
   [
    "ConfigMapKeySelector.key",
    "SecretKeySelector.key"
   ]
  ]
 },
 {
  "details": [
   "must not start with '..'"
  ],
  "advice": "Choose a name that does not begin with two dots.",
  "fields": [
   [
    "ClusterTrustBundleProjection.path",
    "ConfigMapKeySelector.key",
    "KeyToPath.path",
    "PodCertificateProjection.certificateChainPath",
    "PodCertificateProjection.credentialBundlePath",
    "PodCertificateProjection.keyPath",
    "SecretKeySelector.key",
    "Volume.downwardAPI",
    "Volume.projected",
    "VolumeProjection.downwardAPI"
   ]
  ]
 },
 {
  "details": [
   "may not be '{}'",
   "may not contain '{}'"
  ],
  "advice": "Choose another name, without the path or the characters named here; an update sends the name that the object has.",
  "fields": [
   [
    "CronJob.metadata.name",
    "Job.metadata.name"
   ],
   [
    "CronJob.metadata.generateName",
    "CronJob.metadata.name",
    "Job.metadata.generateName",
    "Job.metadata.name"
   ]
  ]
 },
 {
  "details": [
   "must not be '{}'",
   "must not contain '/'"
  ],
  "advice": "Choose another name, without the path or the characters named here.",
  "fields": [
   [
    "ConfigMapKeySelector.key",
    "SecretKeySelector.key"
   ],
   [
    "FlockerVolumeSource.datasetName"
   ]
  ]
 },
 {
  "details": [
   "a valid environment variable name must consist only of {}"
  ],
  "advice": "Give the variable a name without an equals sign; letters, digits and underscores work in every shell.",
  "fields": [
   [
    "EnvFromSource.prefix",
    "EnvVar.name",
    "FileKeySelector.key"
   ]
  ]
 },
 {
  "details": [
   "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)",
   "must contain at least one letter (a-z)",
   "must not contain consecutive hyphens",
   "must not begin or end with a hyphen"
  ],
  "advice": "Name the port with lower case letters, digits and single dashes between them, at least one letter, and 15 characters at most; write a port's number without quotes.",
  "fields": [
   [
    "ContainerPort.name",
    "HTTPGetAction.port",
    "TCPSocketAction.port"
   ],
   [
    "ContainerPort.name",
    "HTTPGetAction.port",
    "TCPSocketAction.port"
   ],
   [
    "ContainerPort.name",
    "HTTPGetAction.port",
    "TCPSocketAction.port"
   ],
   [
    "ContainerPort.name",
    "HTTPGetAction.port",
    "TCPSocketAction.port"
   ]
  ]
 },
 {
  "details": [
   "must be a domain-prefixed path (such as {})",
   "must be a domain-prefixed key (such as {})",
   "must include a prefix (e.g. {})",
   "must be a fully qualified domain and path of the form {}",
   "must be a valid signer name",
   "should be a domain with at least two segments separated by dots",
   "Invalid path{}"
  ],
  "advice": "Write a domain of yours, a slash and a name, such as example.com/name.",
  "fields": [
   [
    "Job.spec.managedBy",
    "JobTemplateSpec.spec.managedBy"
   ],
   [
    "PodCertificateProjection.userAnnotations"
   ],
   [
    "EvictionResponder.name"
   ],
   [
    "ClusterTrustBundleProjection.signerName",
    "PodCertificateProjection.signerName"
   ],
   [
    "ClusterTrustBundleProjection.signerName"
   ],
   [
    "ClusterTrustBundleProjection.signerName",
    "PodCertificateProjection.signerName"
   ],
   [
    "Job.spec.managedBy",
    "JobTemplateSpec.spec.managedBy"
   ]
  ]
 },
 {
  "details": [
   "domain names {} are reserved",
   "kubernetes.io and k8s.io namespaces are reserved"
  ],
  "advice": "Use a domain of your own; those of Kubernetes are taken.",
  "fields": [
   [
    "EvictionResponder.name"
   ],
   [
    "FlexVolumeSource.options"
   ]
  ]
 },
 {
  "details": [
   "priorities {} are reserved for responders with {}"
  ],
  "advice": "Choose a priority of 1000 or more.",
  "fields": [
   [
    "EvictionResponder.priority"
   ]
  ]
 },
 {
  "details": [
   "must be a valid IP address, (e.g. {})",
   "must not have leading 0s",
   "must not be an IPv4-mapped IPv6 address"
  ],
  "advice": "Write an address such as 10.9.8.7 or 2001:db8::1, without leading zeros.",
  "fields": [
   [
    "HostAlias.ip",
    "PodDNSConfig.nameservers"
   ],
   [
    "HostAlias.ip",
    "PodDNSConfig.nameservers"
   ],
   [
    "HostAlias.ip",
    "PodDNSConfig.nameservers"
   ]
  ]
 },
 {
  "details": [
   "name is neither a standard finalizer name nor is it fully qualified"
  ],
  "advice": "Name the finalizer with a domain, such as example.com/cleanup.",
  "fields": [
   [
    "CronJob.metadata.finalizers",
    "Job.metadata.finalizers"
   ]
  ]
 },
 {
  "details": [
   "validating label {}"
  ],
  "advice": "Mend the part of the name that is quoted, which has 63 characters at most; an empty one stands beside a dot too many.",
  "fields": [
   [
    "ClusterTrustBundleProjection.signerName",
    "PodCertificateProjection.signerName"
   ]
  ]
 },
 {
  "details": [
   "must have at most 253 characters and match regex {}"
  ],
  "advice": "Write the sysctl's name as the kernel has it, such as net.ipv4.ip_local_port_range.",
  "fields": [
   [
    "Sysctl.name"
   ]
  ]
 },
 {
  "details": [
   "must be a relative path"
  ],
  "advice": "Write the path without a slash at its start.",
  "fields": [
   [
    "ClusterTrustBundleProjection.path",
    "GitRepoVolumeSource.directory",
    "KeyToPath.path",
    "PodCertificateProjection.certificateChainPath",
    "PodCertificateProjection.credentialBundlePath",
    "PodCertificateProjection.keyPath",
    "PodTemplateSpec.metadata.annotations",
    "SeccompProfile.localhostProfile",
    "Volume.downwardAPI",
    "Volume.projected",
    "VolumeMount.subPath",
    "VolumeMount.subPathExpr",
    "VolumeProjection.downwardAPI"
   ]
  ]
 },
 {
  "details": [
   "must not contain '..'",
   "can not contain backsteps ('..')"
  ],
  "advice": "Write the path without a part that is two dots.",
  "fields": [
   [
    "ClusterTrustBundleProjection.path",
    "FileKeySelector.path",
    "GitRepoVolumeSource.directory",
    "HostPathVolumeSource.path",
    "KeyToPath.path",
    "PodCertificateProjection.credentialBundlePath",
    "PodCertificateProjection.keyPath",
    "PodTemplateSpec.metadata.annotations",
    "SeccompProfile.localhostProfile",
    "Volume.downwardAPI",
    "Volume.projected",
    "VolumeMount.subPath",
    "VolumeMount.subPathExpr",
    "VolumeProjection.downwardAPI"
   ],
   [
    "VolumeDevice.devicePath"
   ]
  ]
 },
 {
  "details": [
   "must be an absolute path"
  ],
  "advice": "Begin the path with a slash.",
  "fields": [
   [
    "NFSVolumeSource.path"
   ]
  ]
 },
 {
  "details": [
   "must not have leading or trailing whitespace",
   "must not be padded with whitespace"
  ],
  "advice": "Take the spaces at the ends away.",
  "fields": [
   [
    "EphemeralContainer.image"
   ],
   [
    "AppArmorProfile.localhostProfile"
   ]
  ]
 },
 {
  "details": [
   "must be a UUID and may not exceed a length of 64 characters"
  ],
  "advice": "Give the tenant's UUID.",
  "fields": [
   [
    "QuobyteVolumeSource.tenant"
   ]
  ]
 },
 {
  "details": [
   "name or generateName is required"
  ],
  "advice": "Give a new object a metadata.name, or a generateName to which the server adds five characters; an update sends the name that the object has.",
  "fields": [
   [
    "CronJob.metadata.name",
    "Job.metadata.name"
   ]
  ]
 },
 {
  "details": [
   "will not able to create pod with invalid DNS label: {}"
  ],
  "advice": "Shorten the Job's name so that it, a dash and the largest index fit into 63 characters, and write it without dots; an update keeps the name, and lowers completions and parallelism.",
  "fields": [
   [
    "Job.metadata.name"
   ]
  ]
 },
 {
  "details": [
   "must be <group>/<version> or <version>",
   "/v1, Kind=Event is disallowed from being an owner",
   "Only one reference can have Controller set to true. Found {}"
  ],
  "advice": "Name a real owner with its apiVersion, kind, name and uid; one reference at most is the controller.",
  "fields": [
   [
    "OwnerReference.apiVersion"
   ],
   [
    "CronJob.metadata.ownerReferences",
    "Job.metadata.ownerReferences"
   ],
   [
    "CronJob.metadata.ownerReferences",
    "Job.metadata.ownerReferences"
   ]
  ]
 },
 {
  "details": [
   "finalizer orphan and foregroundDeletion cannot be both set",
   "no new finalizers can be added if the object is being deleted, found new finalizers {}"
  ],
  "advice": "Take the finalizer out; of orphan and foregroundDeletion keep one, and add none once deletion has begun.",
  "fields": [
   [
    "CronJob.metadata.finalizers",
    "Job.metadata.finalizers"
   ],
   [
    "CronJob.metadata.finalizers",
    "Job.metadata.finalizers"
   ]
  ]
 },
 {
  "details": [
   "must be specified for an update"
  ],
  "advice": "Send the resourceVersion of the object that was read.",
  "fields": [
   [
    "CronJob.metadata.resourceVersion",
    "Job.metadata.resourceVersion"
   ]
  ]
 },
 {
  "details": [
   "must be {word}"
  ],
  "advice": "Leave metadata.namespace out, or send the request to the namespace that it names.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "may not be set for init containers without restartPolicy=Always",
   "must not be set to 'RestartContainer' for non-sidecar initContainers"
  ],
  "advice": "Take it out, or make the init container a sidecar with restartPolicy: Always.",
  "fields": [
   [
    "Container.lifecycle",
    "Container.livenessProbe",
    "Container.readinessProbe",
    "Container.startupProbe"
   ],
   [
    "ContainerResizePolicy.restartPolicy"
   ]
  ]
 },
 {
  "details": [
   "must not be set for readinessProbes"
  ],
  "advice": "Take terminationGracePeriodSeconds out of the readiness probe; it is for liveness and startup probes.",
  "fields": [
   [
    "Probe.terminationGracePeriodSeconds"
   ]
  ]
 },
 {
  "details": [
   "cannot be set for an Ephemeral Container",
   "ephemeral containers not allowed in pod template"
  ],
  "advice": "Take ephemeral containers out; they are added to running Pods alone.",
  "fields": [
   [
    "EphemeralContainer.lifecycle",
    "EphemeralContainer.livenessProbe",
    "EphemeralContainer.ports",
    "EphemeralContainer.readinessProbe",
    "EphemeralContainer.resizePolicy",
    "EphemeralContainer.resources",
    "EphemeralContainer.restartPolicy",
    "EphemeralContainer.restartPolicyRules",
    "EphemeralContainer.startupProbe",
    "VolumeMount.subPath",
    "VolumeMount.subPathExpr"
   ],
   [
    "PodSpec.ephemeralContainers"
   ]
  ]
 },
 {
  "details": [
   "must specify restartPolicy when restart rules are used"
  ],
  "advice": "Set the container's own restartPolicy beside its restartPolicyRules.",
  "fields": [
   [
    "Container.restartPolicy"
   ]
  ]
 },
 {
  "details": [
   "must be 'NotRequired' when pod `restartPolicy` is 'Never'"
  ],
  "advice": "Set the resize policy to NotRequired, or the Pod's restartPolicy to OnFailure.",
  "fields": [
   [
    "Container.resizePolicy",
    "EphemeralContainer.resizePolicy"
   ]
  ]
 },
 {
  "details": [
   "may not be specified when `value` is not empty"
  ],
  "advice": "Keep either value or valueFrom.",
  "fields": [
   [
    "EnvVar.valueFrom"
   ]
  ]
 },
 {
  "details": [
   "field label not supported: {}",
   "error converting fieldPath: {}",
   "unsupported pod version: {}",
   "field label does not support subscript: {}"
  ],
  "advice": "Name a field of the downward API, such as metadata.name or metadata.labels['app'], with apiVersion v1; env alone knows spec.nodeName, status.podIP and the like.",
  "fields": [
   [],
   [
    "ObjectFieldSelector.fieldPath",
    "Volume.downwardAPI",
    "VolumeProjection.downwardAPI"
   ],
   [],
   []
  ]
 },
 {
  "details": [
   "only divisor's values {} are supported with the {} resource"
  ],
  "advice": "Use one of the divisors listed for this resource.",
  "fields": [
   [
    "ResourceFieldSelector.divisor",
    "Volume.downwardAPI"
   ]
  ]
 },
 {
  "details": [
   "referenced volume must be of type emptyDir"
  ],
  "advice": "Point volumeName at an emptyDir volume.",
  "fields": [
   [
    "FileKeySelector.volumeName"
   ]
  ]
 },
 {
  "details": [
   "must specify a handler type",
   "may not specify more than 1 handler type"
  ],
  "advice": "Give a probe exactly one of exec, httpGet, tcpSocket and grpc, and a lifecycle hook one of exec, httpGet, tcpSocket and sleep.",
  "fields": [
   [
    "Container.livenessProbe",
    "Container.readinessProbe",
    "Container.startupProbe",
    "Lifecycle.postStart",
    "Lifecycle.preStop"
   ],
   [
    "LifecycleHandler.httpGet",
    "LifecycleHandler.sleep",
    "LifecycleHandler.tcpSocket",
    "Probe.grpc",
    "Probe.httpGet",
    "Probe.tcpSocket"
   ]
  ]
 },
 {
  "details": [
   "is only supported with HTTP (H2C)",
   "must be empty when `protocol` is \"HTTP2\""
  ],
  "advice": "Leave the setting out for this protocol.",
  "fields": [
   [
    "HTTPGetAction.protocol"
   ],
   [
    "HTTPGetAction.host"
   ]
  ]
 },
 {
  "details": [
   "must be non-negative and less than terminationGracePeriodSeconds ({})"
  ],
  "advice": "Sleep for fewer seconds, but not fewer than 0, or raise the Pod's terminationGracePeriodSeconds.",
  "fields": [
   [
    "LifecycleHandler.sleep"
   ]
  ]
 },
 {
  "details": [
   "must match `containerPort` when `hostNetwork` is true"
  ],
  "advice": "Leave hostPort out, or set it to the same number.",
  "fields": [
   [
    "ContainerPort.hostPort"
   ]
  ]
 },
 {
  "details": [
   "HugePages require cpu or memory"
  ],
  "advice": "Ask for cpu or memory beside huge pages.",
  "fields": [
   [
    "Container.resources",
    "PodSpec.overhead",
    "PodSpec.resources"
   ]
  ]
 },
 {
  "details": [
   "{} is not positive integer multiple of {}"
  ],
  "advice": "Ask for a whole multiple of the page size that ends the name, as in hugepages-2Mi: 4Mi, and 1 or more.",
  "fields": [
   [
    "PodSpec.overhead",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests"
   ]
  ]
 },
 {
  "details": [
   "Limit must be set for non overcommitable resources",
   "must be {} to {} limit of {}"
  ],
  "advice": "Set a limit, and a request that is not above it; resources that cannot be shared need both to be equal.",
  "fields": [
   [
    "ResourceRequirements.limits"
   ],
   [
    "ResourceRequirements.requests"
   ]
  ]
 },
 {
  "details": [
   "must be a standard resource type or fully qualified",
   "must be a standard resource for containers",
   "doesn't follow extended resource name standard"
  ],
  "advice": "Use cpu, memory, ephemeral-storage, hugepages-SIZE, or a device such as example.com/gpu.",
  "fields": [
   [
    "PodSpec.overhead",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests"
   ],
   [
    "Container.resources",
    "PodSpec.overhead",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests"
   ],
   [
    "Container.resources",
    "PodSpec.overhead",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests"
   ]
  ]
 },
 {
  "details": [
   "must be greater than or equal to aggregate container {} of {}",
   "must be less than or equal to pod limits of {}"
  ],
  "advice": "Make the Pod's own resources cover the sum of its containers', or leave them out.",
  "fields": [
   [
    "ResourceRequirements.limits",
    "ResourceRequirements.requests"
   ],
   [
    "PodSpec.resources"
   ]
  ]
 },
 {
  "details": [
   "claims may not be set for Resources at pod-level"
  ],
  "advice": "Name the claim in the resources of a container, and not in the Pod's own.",
  "fields": [
   [
    "ResourceRequirements.claims"
   ]
  ]
 },
 {
  "details": [
   "must be one of the names in pod.spec.resourceClaims{}"
  ],
  "advice": "Define the claim in the Pod's resourceClaims, with a claim's or a template's name, and name it here.",
  "fields": [
   [
    "ResourceRequirements.claims"
   ]
  ]
 },
 {
  "details": [
   "type is required when {}Profile is set",
   "must be set when {} type is Localhost",
   "can only be set when {} type is Localhost",
   "invalid AppArmor profile name: {}",
   "must be a valid seccomp profile",
   "{} {} in annotation and field must match"
  ],
  "advice": "Use the profile's type RuntimeDefault, Unconfined, or Localhost with localhostProfile, and no annotation beside the field.",
  "fields": [
   [
    "AppArmorProfile.type",
    "SeccompProfile.type"
   ],
   [
    "AppArmorProfile.localhostProfile",
    "SeccompProfile.localhostProfile"
   ],
   [
    "AppArmorProfile.localhostProfile",
    "SeccompProfile.localhostProfile"
   ],
   [
    "PodTemplateSpec.metadata.annotations"
   ],
   [
    "PodTemplateSpec.metadata.annotations"
   ],
   [
    "AppArmorProfile.localhostProfile",
    "AppArmorProfile.type",
    "SeccompProfile.localhostProfile",
    "SeccompProfile.type"
   ]
  ]
 },
 {
  "details": [
   "`hostUsers` must be false to use `Unmasked`"
  ],
  "advice": "Set hostUsers: false, or take the procMount out.",
  "fields": [
   [
    "SecurityContext.procMount"
   ]
  ]
 },
 {
  "details": [
   "when `hostUsers` is false"
  ],
  "advice": "Take hostNetwork, hostPID, hostIPC and volumeDevices out, or leave hostUsers out.",
  "fields": [
   [
    "Container.volumeDevices",
    "EphemeralContainer.volumeDevices",
    "PodSpec.hostIPC",
    "PodSpec.hostNetwork",
    "PodSpec.hostPID"
   ]
  ]
 },
 {
  "details": [
   "cannot set `allowPrivilegeEscalation` to false and {}"
  ],
  "advice": "Set allowPrivilegeEscalation to true, or take the privilege away.",
  "fields": [
   [
    "Container.securityContext"
   ]
  ]
 },
 {
  "details": [
   "ShareProcessNamespace and HostPID cannot both be enabled",
   "may not be specified when {} is true"
  ],
  "advice": "Keep one of the two settings.",
  "fields": [
   [
    "PodSpec.shareProcessNamespace"
   ],
   [
    "PodSpec.hostnameOverride",
    "Sysctl.name"
   ]
  ]
 },
 {
  "details": [
   "operator must be Exists when `key` is empty, which means {}",
   "value must be empty when `operator` is 'Exists'",
   "effect must be 'NoExecute' when `tolerationSeconds` is set"
  ],
  "advice": "Write a toleration with key, operator and effect; Exists takes no value, and tolerationSeconds needs NoExecute.",
  "fields": [
   [
    "PodTemplateSpec.metadata.annotations",
    "Toleration.operator"
   ],
   [
    "Toleration.operator"
   ],
   [
    "PodTemplateSpec.metadata.annotations",
    "Toleration.effect"
   ]
  ]
 },
 {
  "details": [
   "not a valid selector operator"
  ],
  "advice": "Use In, NotIn, Exists or DoesNotExist; node affinity has Gt and Lt too in matchExpressions, and In and NotIn alone in matchFields.",
  "fields": [
   [
    "LabelSelectorRequirement.operator",
    "NodeSelectorRequirement.operator"
   ]
  ]
 },
 {
  "details": [
   "must be specified when `operator` is 'In' or 'NotIn'",
   "may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
   "must be specified single value when `operator` is 'Lt' or 'Gt'"
  ],
  "advice": "Give values with In and NotIn, one with Gt and Lt, and none with Exists and DoesNotExist.",
  "fields": [
   [
    "LabelSelectorRequirement.values",
    "NodeSelectorRequirement.values"
   ],
   [
    "LabelSelectorRequirement.values",
    "NodeSelectorRequirement.values"
   ],
   [
    "NodeSelectorRequirement.values"
   ]
  ]
 },
 {
  "details": [
   "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"
  ],
  "advice": "Give exactly one value, the name of a node.",
  "fields": [
   [
    "NodeSelectorRequirement.values"
   ]
  ]
 },
 {
  "details": [
   "not a valid field selector key"
  ],
  "advice": "Use metadata.name, the one field that matchFields knows; labels belong in matchExpressions.",
  "fields": [
   [
    "NodeSelectorRequirement.key"
   ]
  ]
 },
 {
  "details": [
   "must have at least one node selector term"
  ],
  "advice": "Give nodeSelectorTerms a term, or leave requiredDuringSchedulingIgnoredDuringExecution out.",
  "fields": [
   [
    "NodeSelector.nodeSelectorTerms"
   ]
  ]
 },
 {
  "details": [
   "must not be specified when labelSelector is not set",
   "exists in both matchLabelKeys and labelSelector",
   "exists in both matchLabelKeys and mismatchLabelKeys"
  ],
  "advice": "Set a labelSelector, and name each label key in one place.",
  "fields": [
   [
    "PodAffinityTerm.matchLabelKeys",
    "PodAffinityTerm.mismatchLabelKeys",
    "TopologySpreadConstraint.matchLabelKeys"
   ],
   [
    "PodAffinity.requiredDuringSchedulingIgnoredDuringExecution",
    "PodAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution",
    "PodSpec.topologySpreadConstraints",
    "TopologySpreadConstraint.matchLabelKeys",
    "WeightedPodAffinityTerm.podAffinityTerm"
   ],
   [
    "PodAffinityTerm.matchLabelKeys"
   ]
  ]
 },
 {
  "details": [
   "can only use minDomains if whenUnsatisfiable=DoNotSchedule, not {}"
  ],
  "advice": "Take minDomains out, or set whenUnsatisfiable: DoNotSchedule.",
  "fields": [
   [
    "TopologySpreadConstraint.minDomains"
   ]
  ]
 },
 {
  "details": [
   "must provide {} when `dnsPolicy` is None",
   "must not have more than {}"
  ],
  "advice": "Give dnsConfig with one to three nameservers, at most 32 search paths and 2048 characters of them.",
  "fields": [
   [
    "PodDNSConfig.nameservers",
    "PodSpec.dnsConfig"
   ],
   [
    "PodDNSConfig.nameservers",
    "PodDNSConfig.searches"
   ]
  ]
 },
 {
  "details": [
   "windows options cannot be set for a linux pod",
   "cannot be set for a windows pod",
   "may not be set for a windows pod"
  ],
  "advice": "Take the setting out, or set os.name to the system that it is for.",
  "fields": [
   [
    "PodSecurityContext.windowsOptions",
    "SecurityContext.windowsOptions"
   ],
   [
    "PodSecurityContext.appArmorProfile",
    "PodSecurityContext.fsGroup",
    "PodSecurityContext.fsGroupChangePolicy",
    "PodSecurityContext.runAsGroup",
    "PodSecurityContext.runAsUser",
    "PodSecurityContext.seLinuxChangePolicy",
    "PodSecurityContext.seLinuxOptions",
    "PodSecurityContext.seccompProfile",
    "PodSecurityContext.supplementalGroups",
    "PodSecurityContext.supplementalGroupsPolicy",
    "PodSecurityContext.sysctls",
    "PodSpec.hostIPC",
    "PodSpec.hostPID",
    "PodSpec.hostUsers",
    "PodSpec.shareProcessNamespace",
    "SecurityContext.allowPrivilegeEscalation",
    "SecurityContext.appArmorProfile",
    "SecurityContext.capabilities",
    "SecurityContext.privileged",
    "SecurityContext.procMount",
    "SecurityContext.readOnlyRootFilesystem",
    "SecurityContext.runAsGroup",
    "SecurityContext.runAsUser",
    "SecurityContext.seLinuxOptions",
    "SecurityContext.seccompProfile"
   ],
   [
    "PodSpec.resources"
   ]
  ]
 },
 {
  "details": [
   "gmsaCredentialSpec cannot be an empty string",
   "gmsaCredentialSpec size must be under 64 KiB",
   "runAsUserName cannot {}",
   "runAsUserName's {}"
  ],
  "advice": "Write a Windows user as DOMAIN\\user or as a user's name alone, and a credential spec of less than 64 KiB.",
  "fields": [
   [
    "WindowsSecurityContextOptions.gmsaCredentialSpec"
   ],
   [
    "WindowsSecurityContextOptions.gmsaCredentialSpec"
   ],
   [
    "WindowsSecurityContextOptions.runAsUserName"
   ],
   [
    "WindowsSecurityContextOptions.runAsUserName"
   ]
  ]
 },
 {
  "details": [
   "pod hostProcess value must be identical if both are specified, was {}",
   "If pod contains any hostProcess containers then all containers must be HostProcess containers",
   "hostNetwork must be true if pod contains any hostProcess containers"
  ],
  "advice": "Make all containers of the Pod hostProcess ones, with hostNetwork true, or none.",
  "fields": [
   [
    "WindowsSecurityContextOptions.hostProcess"
   ],
   [
    "PodTemplateSpec.spec"
   ],
   [
    "PodSpec.hostNetwork"
   ]
  ]
 },
 {
  "details": [
   "container not found",
   "must set spec.nodeName if mirror pod annotation is set",
   "invalid JSON{}"
  ],
  "advice": "Take this annotation out, and use the field that replaced it.",
  "fields": [
   [
    "PodTemplateSpec.metadata.annotations"
   ],
   [
    "PodTemplateSpec.metadata.annotations"
   ],
   []
  ]
 },
 {
  "details": [
   "FieldValueRequired:",
   "must not be empty",
   "can not be empty",
   "must be non-empty",
   "must be specified"
  ],
  "advice": "Set this field; an empty text or list counts as none.",
  "fields": [
   [
    "AWSElasticBlockStoreVolumeSource.volumeID",
    "AzureDiskVolumeSource.diskName",
    "AzureDiskVolumeSource.diskURI",
    "AzureFileVolumeSource.secretName",
    "AzureFileVolumeSource.shareName",
    "CSIVolumeSource.driver",
    "CephFSVolumeSource.monitors",
    "CinderVolumeSource.volumeID",
    "ClusterTrustBundleProjection.path",
    "ClusterTrustBundleProjection.signerName",
    "ConfigMapEnvSource.name",
    "ConfigMapKeySelector.key",
    "ConfigMapProjection.name",
    "ConfigMapVolumeSource.name",
    "Container.image",
    "Container.name",
    "Container.resizePolicy",
    "ContainerPort.containerPort",
    "CronJobSpec.schedule",
    "EnvVar.name",
    "EphemeralContainer.image",
    "EphemeralContainer.name",
    "EphemeralContainer.resizePolicy",
    "EphemeralVolumeSource.volumeClaimTemplate",
    "EvictionResponder.name",
    "EvictionResponder.priority",
    "ExecAction.command",
    "FileKeySelector.key",
    "FileKeySelector.path",
    "FileKeySelector.volumeName",
    "FlexVolumeSource.driver",
    "GitRepoVolumeSource.repository",
    "GlusterfsVolumeSource.endpoints",
    "GlusterfsVolumeSource.path",
    "HostPathVolumeSource.path",
    "ISCSIVolumeSource.iqn",
    "ISCSIVolumeSource.secretRef",
    "ISCSIVolumeSource.targetPortal",
    "ImageVolumeSource.reference",
    "Job.spec.managedBy",
    "Job.spec.selector",
    "KeyToPath.key",
    "KeyToPath.path",
    "LocalObjectReference.name",
    "NFSVolumeSource.path",
    "NFSVolumeSource.server",
    "ObjectFieldSelector.fieldPath",
    "PersistentVolumeClaimSpec.resources",
    "PersistentVolumeClaimVolumeSource.claimName",
    "PhotonPersistentDiskVolumeSource.pdID",
    "PodCertificateProjection.signerName",
    "PodCertificateProjection.userAnnotations",
    "PodOS.name",
    "PodResourceClaim.name",
    "PodSpec.containers",
    "PodSpec.preemptionPolicy",
    "PodSpec.volumes",
    "PortworxVolumeSource.volumeID",
    "QuobyteVolumeSource.volume",
    "RBDVolumeSource.image",
    "RBDVolumeSource.monitors",
    "ResourceFieldSelector.resource",
    "ResourceRequirements.claims",
    "ScaleIOVolumeSource.gateway",
    "ScaleIOVolumeSource.system",
    "ScaleIOVolumeSource.volumeName",
    "SecretEnvSource.name",
    "SecretKeySelector.key",
    "SecretProjection.name",
    "SecretVolumeSource.secretName",
    "StorageOSVolumeSource.volumeName",
    "Sysctl.name",
    "TypedLocalObjectReference.kind",
    "TypedLocalObjectReference.name",
    "TypedObjectReference.kind",
    "TypedObjectReference.name",
    "Volume.downwardAPI",
    "Volume.name",
    "Volume.projected",
    "VolumeDevice.devicePath",
    "VolumeDevice.name",
    "VolumeMount.mountPath",
    "VolumeMount.name",
    "VolumeProjection.downwardAPI",
    "VsphereVirtualDiskVolumeSource.volumePath"
   ],
   [
    "OwnerReference.apiVersion",
    "OwnerReference.kind",
    "OwnerReference.name",
    "OwnerReference.uid",
    "PodDNSConfig.options",
    "UncountedTerminatedPods.failed",
    "UncountedTerminatedPods.succeeded"
   ],
   [
    "PodAffinityTerm.topologyKey",
    "TopologySpreadConstraint.topologyKey"
   ],
   [
    "Toleration.value"
   ],
   [
    "ContainerRestartRule.exitCodes"
   ]
  ]
 },
 {
  "details": [
   "FieldValueDuplicate:",
   "must be unique"
  ],
  "advice": "Say it once, or choose another value; init containers and containers share their names, and both lists of uncountedTerminatedPods their uids.",
  "fields": [
   [
    "Container.name",
    "Container.resizePolicy",
    "ContainerPort.hostPort",
    "ContainerPort.name",
    "EphemeralContainer.name",
    "PodFailurePolicyOnExitCodesRequirement.values",
    "PodResourceClaim.name",
    "PodSpec.evictionResponders",
    "PodSpec.schedulingGates",
    "PodSpec.topologySpreadConstraints",
    "ResourceRequirements.claims",
    "Sysctl.name",
    "UncountedTerminatedPods.failed",
    "UncountedTerminatedPods.succeeded",
    "Volume.name",
    "VolumeMount.bindMountOptions"
   ],
   [
    "VolumeDevice.devicePath",
    "VolumeDevice.name",
    "VolumeMount.mountPath"
   ]
  ]
 },
 {
  "details": [
   "FieldValueNotFound:"
  ],
  "advice": "Name something that the same manifest defines, or add what is named here; check the spelling.",
  "fields": [
   [
    "EphemeralContainer.targetContainerName",
    "FileKeySelector.volumeName",
    "VolumeDevice.name",
    "VolumeMount.name"
   ]
  ]
 },
 {
  "details": [
   "FieldValueForbidden:"
  ],
  "advice": "Keep this field as the object has it; while its feature is off, the server takes no change of it, and drops it from a new object.",
  "fields": [
   [
    "Job.spec.scheduling",
    "JobTemplateSpec.spec.scheduling"
   ]
  ]
 },
 {
  "details": [
   "supported values: \"cpu\", \"hugepages-\", \"memory\""
  ],
  "advice": "Use cpu, memory or huge pages of one size, such as hugepages-2Mi; other resources are for containers alone.",
  "fields": [
   [
    "ResourceRequirements.limits",
    "ResourceRequirements.requests"
   ]
  ]
 },
 {
  "details": [
   "supported values: \"Equal\", \"Exists\", \"Lt\", \"Gt\""
  ],
  "advice": "Use Equal or Exists; Lt and Gt are refused where their feature is off, though they are listed.",
  "fields": [
   [
    "PodTemplateSpec.metadata.annotations",
    "Toleration.operator"
   ]
  ]
 },
 {
  "details": [
   "supported values: \"batch/v1\""
  ],
  "advice": "Write batch/v1; a CronJob of batch/v1beta1, which Kubernetes serves no more, needs no other change.",
  "fields": [
   []
  ]
 },
 {
  "details": [
   "supported values: {}"
  ],
  "advice": "Use one of the values listed, in exactly this spelling.",
  "fields": [
   [
    "AppArmorProfile.type",
    "AzureDiskVolumeSource.cachingMode",
    "AzureDiskVolumeSource.diskURI",
    "AzureDiskVolumeSource.kind",
    "Container.imagePullPolicy",
    "Container.resizePolicy",
    "Container.restartPolicy",
    "Container.terminationMessagePolicy",
    "ContainerPort.protocol",
    "ContainerRestartRule.action",
    "ContainerRestartRuleOnExitCodes.operator",
    "CronJobSpec.concurrencyPolicy",
    "EphemeralContainer.imagePullPolicy",
    "EphemeralContainer.resizePolicy",
    "EphemeralContainer.terminationMessagePolicy",
    "GRPCAction.mode",
    "HTTPGetAction.protocol",
    "HTTPGetAction.scheme",
    "HostPathVolumeSource.type",
    "ImageVolumeSource.pullPolicy",
    "Job.spec.completionMode",
    "Job.spec.podReplacementPolicy",
    "JobTemplateSpec.spec.completionMode",
    "JobTemplateSpec.spec.podReplacementPolicy",
    "Lifecycle.stopSignal",
    "ObjectFieldSelector.fieldPath",
    "PersistentVolumeClaimSpec.accessModes",
    "PersistentVolumeClaimSpec.volumeMode",
    "PodCertificateProjection.keyType",
    "PodFailurePolicyOnExitCodesRequirement.operator",
    "PodFailurePolicyOnPodConditionsPattern.status",
    "PodFailurePolicyRule.action",
    "PodSecurityContext.fsGroupChangePolicy",
    "PodSecurityContext.seLinuxChangePolicy",
    "PodSecurityContext.supplementalGroupsPolicy",
    "PodSpec.dnsPolicy",
    "PodSpec.os",
    "PodSpec.preemptionPolicy",
    "PodSpec.restartPolicy",
    "PodTemplateSpec.metadata.annotations",
    "ResourceFieldSelector.resource",
    "SeccompProfile.type",
    "SecurityContext.procMount",
    "Toleration.effect",
    "Toleration.operator",
    "TopologySpreadConstraint.nodeAffinityPolicy",
    "TopologySpreadConstraint.nodeTaintsPolicy",
    "TopologySpreadConstraint.whenUnsatisfiable",
    "Volume.downwardAPI",
    "VolumeMount.bindMountOptions",
    "VolumeMount.mountPropagation",
    "VolumeMount.recursiveReadOnly",
    "VolumeProjection.downwardAPI"
   ]
  ]
 },
 {
  "details": [
   "valid values: {}"
  ],
  "advice": "Set one of the values listed.",
  "fields": [
   [
    "PodFailurePolicyOnExitCodesRequirement.operator",
    "PodFailurePolicyRule.action"
   ]
  ]
 },
 {
  "details": [
   "must be greater than or equal to {}",
   "must be greater than {}",
   "must be greater than zero"
  ],
  "advice": "Raise the number.",
  "fields": [
   [
    "CronJobSpec.failedJobsHistoryLimit",
    "CronJobSpec.startingDeadlineSeconds",
    "CronJobSpec.successfulJobsHistoryLimit",
    "EvictionResponder.priority",
    "Job.metadata.generation",
    "Job.spec.activeDeadlineSeconds",
    "Job.spec.backoffLimit",
    "Job.spec.backoffLimitPerIndex",
    "Job.spec.completions",
    "Job.spec.maxFailedIndexes",
    "Job.spec.parallelism",
    "Job.spec.ttlSecondsAfterFinished",
    "JobStatus.active",
    "JobStatus.failed",
    "JobStatus.ready",
    "JobStatus.succeeded",
    "JobStatus.terminating",
    "JobTemplateSpec.spec.activeDeadlineSeconds",
    "JobTemplateSpec.spec.backoffLimit",
    "JobTemplateSpec.spec.backoffLimitPerIndex",
    "JobTemplateSpec.spec.completions",
    "JobTemplateSpec.spec.maxFailedIndexes",
    "JobTemplateSpec.spec.parallelism",
    "JobTemplateSpec.spec.ttlSecondsAfterFinished",
    "PodSpec.overhead",
    "Probe.failureThreshold",
    "Probe.initialDelaySeconds",
    "Probe.periodSeconds",
    "Probe.successThreshold",
    "Probe.timeoutSeconds",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests",
    "SuccessPolicyRule.succeededCount"
   ],
   [
    "Probe.terminationGracePeriodSeconds"
   ],
   [
    "PersistentVolumeClaimSpec.resources",
    "TopologySpreadConstraint.maxSkew",
    "TopologySpreadConstraint.minDomains"
   ]
  ]
 },
 {
  "details": [
   "must be less than or equal to {} limit of {}"
  ],
  "advice": "Lower the request, or raise the limit.",
  "fields": [
   [
    "ResourceRequirements.requests"
   ]
  ]
 },
 {
  "details": [
   "must be less than or equal to {}"
  ],
  "advice": "Lower the number.",
  "fields": [
   [
    "EvictionResponder.priority",
    "Job.spec.maxFailedIndexes",
    "JobTemplateSpec.spec.maxFailedIndexes"
   ]
  ]
 },
 {
  "details": [
   "must be between {} and {}, inclusive",
   "must be between {} and {}",
   "must be in the range {}"
  ],
  "advice": "Choose a number in this range.",
  "fields": [
   [
    "AWSElasticBlockStoreVolumeSource.partition",
    "ClusterTrustBundleProjection.user",
    "ConfigMapVolumeSource.defaultUser",
    "ContainerPort.containerPort",
    "ContainerPort.hostPort",
    "DownwardAPIVolumeSource.defaultUser",
    "FCVolumeSource.lun",
    "GRPCAction.port",
    "HTTPGetAction.port",
    "ISCSIVolumeSource.lun",
    "KeyToPath.user",
    "PodCertificateProjection.user",
    "PodSecurityContext.fsGroup",
    "PodSecurityContext.runAsGroup",
    "PodSecurityContext.runAsUser",
    "PodSecurityContext.supplementalGroups",
    "PodSpec.activeDeadlineSeconds",
    "PodSpec.volumes",
    "ProjectedVolumeSource.defaultUser",
    "SecretVolumeSource.defaultUser",
    "SecurityContext.runAsGroup",
    "SecurityContext.runAsUser",
    "ServiceAccountTokenProjection.user",
    "TCPSocketAction.port",
    "Volume.downwardAPI",
    "VolumeProjection.downwardAPI"
   ],
   [],
   [
    "PreferredSchedulingTerm.weight",
    "WeightedPodAffinityTerm.weight"
   ]
  ]
 },
 {
  "details": [
   "must be 1"
  ],
  "advice": "Set exactly this value, or leave the field out.",
  "fields": [
   [
    "Probe.successThreshold"
   ]
  ]
 },
 {
  "details": [
   "must be no more than {} characters",
   "not a valid clustertrustbundlename: must be no more than {} characters",
   "must be no more than {} bytes",
   "may not be more than {} bytes",
   "name part must be no more than {} bytes",
   "prefix part must be no more than {} bytes"
  ],
  "advice": "Shorten the text.",
  "fields": [
   [
    "CSIVolumeSource.driver",
    "ConfigMapEnvSource.name",
    "ConfigMapKeySelector.key",
    "ConfigMapKeySelector.name",
    "Container.name",
    "ContainerPort.name",
    "CronJob.metadata.generateName",
    "CronJob.metadata.name",
    "CronJob.metadata.namespace",
    "EphemeralContainer.name",
    "FileKeySelector.volumeName",
    "HTTPGetAction.port",
    "HostAlias.hostnames",
    "Job.metadata.generateName",
    "Job.metadata.name",
    "Job.metadata.namespace",
    "Job.spec.managedBy",
    "JobTemplateSpec.spec.managedBy",
    "NodeSelectorRequirement.values",
    "PersistentVolumeClaimSpec.storageClassName",
    "PersistentVolumeClaimSpec.volumeAttributesClassName",
    "PodAffinityTerm.namespaces",
    "PodDNSConfig.searches",
    "PodResourceClaim.name",
    "PodResourceClaim.resourceClaimName",
    "PodResourceClaim.resourceClaimTemplateName",
    "PodSpec.hostname",
    "PodSpec.hostnameOverride",
    "PodSpec.nodeName",
    "PodSpec.priorityClassName",
    "PodSpec.runtimeClassName",
    "PodSpec.serviceAccountName",
    "PodSpec.subdomain",
    "ResourceClaim.request",
    "SecretEnvSource.name",
    "SecretKeySelector.key",
    "SecretKeySelector.name",
    "StorageOSVolumeSource.volumeName",
    "TCPSocketAction.port",
    "TypedLocalObjectReference.apiGroup",
    "Volume.name",
    "WindowsSecurityContextOptions.gmsaCredentialSpecName"
   ],
   [],
   [
    "CronJob.metadata.labels",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.values",
    "NodeSelectorRequirement.values",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodSpec.nodeSelector",
    "PodTemplateSpec.metadata.labels",
    "Toleration.operator"
   ],
   [
    "AppArmorProfile.localhostProfile",
    "CSIVolumeSource.driver",
    "ClusterTrustBundleProjection.signerName",
    "Job.metadata.annotations",
    "Job.spec.managedBy",
    "JobTemplateSpec.spec.managedBy",
    "PodCertificateProjection.signerName",
    "PodCertificateProjection.userAnnotations",
    "PodSpec.hostnameOverride",
    "PodTemplateSpec.metadata.annotations",
    "SuccessPolicyRule.succeededIndexes"
   ],
   [
    "CronJob.metadata.annotations",
    "CronJob.metadata.finalizers",
    "CronJob.metadata.labels",
    "Job.metadata.annotations",
    "Job.metadata.finalizers",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.key",
    "NodeSelectorRequirement.key",
    "PersistentVolumeClaimTemplate.metadata.annotations",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodAffinityTerm.topologyKey",
    "PodFailurePolicyOnPodConditionsPattern.type",
    "PodReadinessGate.conditionType",
    "PodSpec.nodeSelector",
    "PodSpec.overhead",
    "PodSpec.schedulingGates",
    "PodTemplateSpec.metadata.annotations",
    "PodTemplateSpec.metadata.labels",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests",
    "Toleration.key"
   ],
   [
    "CronJob.metadata.annotations",
    "CronJob.metadata.finalizers",
    "CronJob.metadata.labels",
    "Job.metadata.annotations",
    "Job.metadata.finalizers",
    "Job.metadata.labels",
    "LabelSelector.matchLabels",
    "LabelSelectorRequirement.key",
    "NodeSelectorRequirement.key",
    "PersistentVolumeClaimTemplate.metadata.annotations",
    "PersistentVolumeClaimTemplate.metadata.labels",
    "PodAffinityTerm.topologyKey",
    "PodFailurePolicyOnPodConditionsPattern.type",
    "PodReadinessGate.conditionType",
    "PodSpec.nodeSelector",
    "PodSpec.overhead",
    "PodSpec.schedulingGates",
    "PodTemplateSpec.metadata.annotations",
    "PodTemplateSpec.metadata.labels",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests",
    "Toleration.key"
   ]
  ]
 },
 {
  "details": [
   "must have at most {} items"
  ],
  "advice": "Take entries out of the list, or join several into one.",
  "fields": [
   [
    "Container.restartPolicyRules",
    "ContainerRestartRuleOnExitCodes.values",
    "PodFailurePolicy.rules",
    "PodFailurePolicyOnExitCodesRequirement.values",
    "PodFailurePolicyRule.onPodConditions",
    "PodSpec.evictionResponders",
    "SuccessPolicy.rules"
   ]
  ]
 },
 {
  "details": [
   "field is immutable"
  ],
  "advice": "Keep the value that the object has; another one in the spec needs a new object, or for some fields of the template a suspended Job: explainUpdate says which, with the commands.",
  "fields": [
   [
    "CronJob.metadata.creationTimestamp",
    "CronJob.metadata.deletionGracePeriodSeconds",
    "CronJob.metadata.deletionTimestamp",
    "CronJob.metadata.name",
    "Job.metadata.creationTimestamp",
    "Job.metadata.deletionGracePeriodSeconds",
    "Job.metadata.deletionTimestamp",
    "Job.metadata.name",
    "Job.spec.backoffLimitPerIndex",
    "Job.spec.completionMode",
    "Job.spec.completions",
    "Job.spec.managedBy",
    "Job.spec.podFailurePolicy",
    "Job.spec.selector",
    "Job.spec.successPolicy",
    "Job.spec.template",
    "JobStatus.completionTime",
    "PodTemplateSpec.spec"
   ]
  ]
 },
 {
  "details": [
   "field cannot be cleared once set"
  ],
  "advice": "Keep this field as the object has it; to be rid of it, delete the object and create it anew.",
  "fields": [
   [
    "Job.spec.scheduling",
    "JobTemplateSpec.spec.scheduling"
   ]
  ]
 },
 {
  "details": [
   "must be an integer"
  ],
  "advice": "Write a whole number, without quotes, a fraction, an exponent or leading zeros.",
  "fields": [
   [
    "PodSpec.overhead",
    "ResourceRequirements.limits",
    "ResourceRequirements.requests"
   ]
  ]
 },
 {
  "details": [
   "must be a valid decimal integer in canonical form",
   "strconv.ParseInt: parsing {}"
  ],
  "advice": "Write a whole number of 64 bits in quotes, such as \"5\", without a plus sign or leading zeros.",
  "fields": [
   [
    "Toleration.value"
   ],
   [
    "Toleration.value"
   ]
  ]
 },
 {
  "details": [
   "must be a 32bit integer"
  ],
  "advice": "Write a whole number from -2147483648 to 2147483647 in quotes, without a plus sign or leading zeros.",
  "fields": [
   [
    "PodTemplateSpec.metadata.annotations"
   ]
  ]
 },
 {
  "details": [
   "must be a number between 0 and 0777 (octal), both inclusive",
   "must be a number between 0 and 01777 (octal), both inclusive"
  ],
  "advice": "Write a file mode such as 0644; in JSON it is decimal (420), in TypeScript 0o644.",
  "fields": [
   [
    "ConfigMapVolumeSource.defaultMode",
    "DownwardAPIVolumeSource.defaultMode",
    "KeyToPath.mode",
    "ProjectedVolumeSource.defaultMode",
    "SecretVolumeSource.defaultMode",
    "Volume.downwardAPI",
    "VolumeProjection.downwardAPI"
   ],
   [
    "EmptyDirVolumeSource.mode"
   ]
  ]
 },
 {
  "details": [
   "cannot be set",
   "may not be set for containers with empty `spec.os.name`",
   "may not be set when evictionResponders is set"
  ],
  "advice": "Leave this field out here.",
  "fields": [
   [
    "PersistentVolumeClaimTemplate.metadata.creationTimestamp",
    "PersistentVolumeClaimTemplate.metadata.deletionGracePeriodSeconds",
    "PersistentVolumeClaimTemplate.metadata.deletionTimestamp",
    "PersistentVolumeClaimTemplate.metadata.finalizers",
    "PersistentVolumeClaimTemplate.metadata.generateName",
    "PersistentVolumeClaimTemplate.metadata.generation",
    "PersistentVolumeClaimTemplate.metadata.managedFields",
    "PersistentVolumeClaimTemplate.metadata.name",
    "PersistentVolumeClaimTemplate.metadata.namespace",
    "PersistentVolumeClaimTemplate.metadata.ownerReferences",
    "PersistentVolumeClaimTemplate.metadata.resourceVersion",
    "PersistentVolumeClaimTemplate.metadata.selfLink",
    "PersistentVolumeClaimTemplate.metadata.uid"
   ],
   [
    "Lifecycle.stopSignal"
   ],
   [
    "PodSpec.schedulingGroup"
   ]
  ]
 },
 {
  "details": [
   "may not specify more than 1 volume type"
  ],
  "advice": "Give the volume exactly one source; one that has none is an emptyDir.",
  "fields": [
   [
    "PodSpec.volumes",
    "Volume.awsElasticBlockStore",
    "Volume.azureDisk",
    "Volume.azureFile",
    "Volume.cephfs",
    "Volume.cinder",
    "Volume.configMap",
    "Volume.csi",
    "Volume.ephemeral",
    "Volume.fc",
    "Volume.flexVolume",
    "Volume.flocker",
    "Volume.gcePersistentDisk",
    "Volume.gitRepo",
    "Volume.glusterfs",
    "Volume.hostPath",
    "Volume.image",
    "Volume.iscsi",
    "Volume.nfs",
    "Volume.persistentVolumeClaim",
    "Volume.photonPersistentDisk",
    "Volume.portworxVolume",
    "Volume.projected",
    "Volume.quobyte",
    "Volume.rbd",
    "Volume.scaleIO",
    "Volume.secret",
    "Volume.storageos",
    "Volume.vsphereVolume"
   ]
  ]
 },
 {
  "details": [
   "may not specify more than 1 volume type per source"
  ],
  "advice": "Give each entry of sources one source alone; a projected volume can have many entries.",
  "fields": [
   [
    "ProjectedVolumeSource.sources"
   ]
  ]
 },
 {
  "details": [
   "must not already exist in {}",
   "must not already exist as a path in {}",
   "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode"
  ],
  "advice": "Use a volume either as a mount or as a device, at a path of its own; only claims can be devices.",
  "fields": [
   [
    "VolumeDevice.name",
    "VolumeMount.name"
   ],
   [
    "VolumeDevice.devicePath",
    "VolumeMount.mountPath"
   ],
   [
    "VolumeDevice.name"
   ]
  ]
 },
 {
  "details": [
   "subPathExpr and subPath are mutually exclusive"
  ],
  "advice": "Keep one of subPath and subPathExpr.",
  "fields": [
   [
    "VolumeMount.subPathExpr"
   ]
  ]
 },
 {
  "details": [
   "Bidirectional mount propagation is available only to privileged containers"
  ],
  "advice": "Make the container privileged, or use HostToContainer or None.",
  "fields": [
   [
    "VolumeMount.mountPropagation"
   ]
  ]
 },
 {
  "details": [
   "may only be specified when {}"
  ],
  "advice": "Set what it needs first, or leave it out.",
  "fields": [
   [
    "VolumeMount.recursiveReadOnly"
   ]
  ]
 },
 {
  "details": [
   "bindMountOptions may not be used with image volumes"
  ],
  "advice": "Take bindMountOptions out of the image volume's mount.",
  "fields": [
   [
    "VolumeMount.bindMountOptions"
   ]
  ]
 },
 {
  "details": [
   "fieldRef and resourceFieldRef can not be specified simultaneously",
   "one of fieldRef and resourceFieldRef is required"
  ],
  "advice": "Give each file either fieldRef or resourceFieldRef.",
  "fields": [
   [
    "Volume.downwardAPI",
    "VolumeProjection.downwardAPI"
   ],
   [
    "Volume.downwardAPI",
    "VolumeProjection.downwardAPI"
   ]
  ]
 },
 {
  "details": [
   "SizeLimit field must be a valid resource quantity"
  ],
  "advice": "Write the size as a positive amount, such as 1Gi.",
  "fields": [
   [
    "EmptyDirVolumeSource.sizeLimit"
   ]
  ]
 },
 {
  "details": [
   "conflicting duplicate paths"
  ],
  "advice": "Give each projected file a path of its own.",
  "fields": [
   [
    "Volume.projected"
   ]
  ]
 },
 {
  "details": [
   "may not specify a duration less than 10 minutes",
   "may not specify a duration larger than 2^32 seconds"
  ],
  "advice": "Let the token live for 600 to 4294967296 seconds; an hour is the default.",
  "fields": [
   [
    "ServiceAccountTokenProjection.expirationSeconds"
   ],
   [
    "ServiceAccountTokenProjection.expirationSeconds"
   ]
  ]
 },
 {
  "details": [
   "if provided, maxExpirationSeconds must be {}"
  ],
  "advice": "Let the certificate live for 3600 to 7862400 seconds, and 86400 at most where the signer is one of kubernetes.io.",
  "fields": [
   [
    "PodCertificateProjection.maxExpirationSeconds"
   ]
  ]
 },
 {
  "details": [
   "specify at least one of credentialBundlePath, keyPath, and certificateChainPath"
  ],
  "advice": "Name a file to write to in credentialBundlePath, keyPath or certificateChainPath.",
  "fields": [
   [
    "VolumeProjection.podCertificate"
   ]
  ]
 },
 {
  "details": [
   "only one of name and signerName may be used",
   "either name or signerName must be specified",
   "labelSelector must be unset if name is specified",
   "not a valid clustertrustbundlename: ClusterTrustBundle without signer name must not have \":\" in its name",
   "not a valid clustertrustbundlename: ClusterTrustBundle for signerName {} must be named with prefix {}"
  ],
  "advice": "Name either one bundle, or a signer with a labelSelector.",
  "fields": [
   [
    "VolumeProjection.clusterTrustBundle"
   ],
   [
    "VolumeProjection.clusterTrustBundle"
   ],
   [
    "ClusterTrustBundleProjection.labelSelector"
   ],
   [
    "ClusterTrustBundleProjection.name"
   ],
   [
    "ClusterTrustBundleProjection.name"
   ]
  ]
 },
 {
  "details": [
   "at least 1 access mode is required",
   "may not use ReadWriteOncePod with other access modes",
   "may not be specified when dataSourceRef.namespace is specified",
   "must match dataSourceRef"
  ],
  "advice": "Write the claim as a PersistentVolumeClaim of its own would be written, with one access mode such as ReadWriteOnce, and one data source.",
  "fields": [
   [
    "PersistentVolumeClaimSpec.accessModes"
   ],
   [
    "PersistentVolumeClaimSpec.accessModes"
   ],
   [
    "PersistentVolumeClaimTemplate.spec"
   ],
   [
    "PersistentVolumeClaimTemplate.spec"
   ]
  ]
 },
 {
  "details": [
   "must be 'PersistentVolumeClaim' when referencing the default apiGroup"
  ],
  "advice": "Set the apiGroup of the kind, such as snapshot.storage.k8s.io for a VolumeSnapshot, or name a PersistentVolumeClaim.",
  "fields": [
   [
    "PersistentVolumeClaimSpec.dataSource",
    "PersistentVolumeClaimSpec.dataSourceRef"
   ]
  ]
 },
 {
  "details": [
   "must be valid format{}"
  ],
  "advice": "Write an iSCSI name such as iqn.2001-04.com.example:storage.",
  "fields": [
   [
    "ISCSIVolumeSource.initiatorName",
    "ISCSIVolumeSource.iqn"
   ]
  ]
 },
 {
  "details": [
   "must specify either targetWWNs or wwids, but not both",
   "targetWWNs and wwids can not be specified simultaneously",
   "lun is required if targetWWNs is specified"
  ],
  "advice": "Give targetWWNs with lun, or wwids alone.",
  "fields": [
   [
    "FCVolumeSource.targetWWNs"
   ],
   [
    "FCVolumeSource.targetWWNs"
   ],
   [
    "FCVolumeSource.lun"
   ]
  ]
 },
 {
  "details": [
   "one of datasetName and datasetUUID is required",
   "datasetName and datasetUUID can not be specified simultaneously"
  ],
  "advice": "Give one of datasetName and datasetUUID.",
  "fields": [
   [
    "Volume.flocker"
   ],
   [
    "Volume.flocker"
   ]
  ]
 },
 {
  "details": [
   "must be a host:port pair or multiple pairs separated by commas"
  ],
  "advice": "Write the registry as host:port, several with commas between.",
  "fields": [
   [
    "QuobyteVolumeSource.registry"
   ]
  ]
 },
 {
  "details": [
   "Total length of <volume name>:<iscsi.targetPortal> must be {}"
  ],
  "advice": "Shorten the volume's name or the targetPortal, or take initiatorName out.",
  "fields": [
   [
    "Volume.name"
   ]
  ]
 }
];
