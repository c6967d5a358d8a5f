// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

/** Keeps all Pods of a group within one topology domain. */
export interface TopologyConstraint {
  /**
   * Node label that names the domain, such as `topology.kubernetes.io/zone`; nodes with the same value
   * belong together. Required.
   */
  key: string;
}

/** Chooses disruption of the whole group; it has no settings, write `{}`. */
export interface WorkloadPodGroupAllDisruptionMode {
}

/** Chooses the usual scheduling; it has no settings, write `{}`. */
export interface WorkloadPodGroupBasicSchedulingPolicy {
}

/** Whether a group is disrupted in parts or as a whole. Exactly one of the two must be set. Alpha. */
export interface WorkloadPodGroupDisruptionMode {
  /** Any Pod may be disrupted without the others. */
  single?: WorkloadPodGroupSingleDisruptionMode;
  /** A disruption takes every Pod of the group. Not together with the `basic` policy. */
  all?: WorkloadPodGroupAllDisruptionMode;
}

/** Settings of all-or-nothing scheduling. */
export interface WorkloadPodGroupGangSchedulingPolicy {
  /**
   * How many Pods must find a place together before any of them starts. From 1 to the Job's `parallelism`,
   * which is also what it means when unset. May be changed later.
   */
  minCount?: number;
}

/**
 * A ResourceClaim that the Pods of a group share. It has either a `resourceClaimName` or a
 * `resourceClaimTemplateName`, never both.
 */
export interface WorkloadPodGroupResourceClaim {
  /** Name of the entry, unique in the list, a DNS label of at most 63 characters. Required. */
  name: string;
  /** Name of an existing ResourceClaim in the Job's namespace, a DNS subdomain of at most 253 characters. */
  resourceClaimName?: string;
  /**
   * Name of a ResourceClaimTemplate in the Job's namespace from which one claim is made for the group. A
   * DNS subdomain of at most 253 characters.
   */
  resourceClaimTemplateName?: string;
}

/** Limits on where the Pods of a group may land. */
export interface WorkloadPodGroupSchedulingConstraints {
  /** Topology domains that the whole group has to share. At most 1; when empty, Pods may be anywhere. */
  topology?: TopologyConstraint[];
}

/** How a group of Pods is scheduled. Exactly one of the two must be set. Alpha. */
export interface WorkloadPodGroupSchedulingPolicy {
  /** One Pod at a time, the usual way. */
  basic?: WorkloadPodGroupBasicSchedulingPolicy;
  /** All together or not at all. */
  gang?: WorkloadPodGroupGangSchedulingPolicy;
}

/** Chooses disruption of single Pods; it has no settings, write `{}`. */
export interface WorkloadPodGroupSingleDisruptionMode {
}
