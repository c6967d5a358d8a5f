// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { TopologyConstraint, WorkloadPodGroupAllDisruptionMode, WorkloadPodGroupBasicSchedulingPolicy, WorkloadPodGroupDisruptionMode, WorkloadPodGroupGangSchedulingPolicy, WorkloadPodGroupResourceClaim, WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingPolicy, WorkloadPodGroupSingleDisruptionMode } from "../../models/index.ts";
import type { Builder, More, Part } from "../types.ts";

/** Builds a {@link TopologyConstraint}. Keeps all Pods of a group within one topology domain. */
export interface TopologyConstraintBuilder
  extends Builder<TopologyConstraint, TopologyConstraintBuilder, "TopologyConstraint"> {
  /**
   * Node label that names the domain, such as `topology.kubernetes.io/zone`; nodes with the same value
   * belong together. Required.
   */
  key(value: string | undefined): TopologyConstraintBuilder;
}

/**
 * Builds a {@link WorkloadPodGroupAllDisruptionMode}. Chooses disruption of the whole group; it has no
 * settings, write `{}`.
 */
export interface WorkloadPodGroupAllDisruptionModeBuilder
  extends Builder<WorkloadPodGroupAllDisruptionMode, WorkloadPodGroupAllDisruptionModeBuilder, "WorkloadPodGroupAllDisruptionMode"> {
}

/**
 * Builds a {@link WorkloadPodGroupBasicSchedulingPolicy}. Chooses the usual scheduling; it has no
 * settings, write `{}`.
 */
export interface WorkloadPodGroupBasicSchedulingPolicyBuilder
  extends Builder<WorkloadPodGroupBasicSchedulingPolicy, WorkloadPodGroupBasicSchedulingPolicyBuilder, "WorkloadPodGroupBasicSchedulingPolicy"> {
}

/**
 * Builds a {@link WorkloadPodGroupDisruptionMode}. Whether a group is disrupted in parts or as a whole.
 * Exactly one of the two must be set. Alpha.
 */
export interface WorkloadPodGroupDisruptionModeBuilder
  extends Builder<WorkloadPodGroupDisruptionMode, WorkloadPodGroupDisruptionModeBuilder, "WorkloadPodGroupDisruptionMode"> {
  /** Any Pod may be disrupted without the others. Replaces what was set before. */
  single(): WorkloadPodGroupDisruptionModeBuilder;
  /** Any Pod may be disrupted without the others. Replaces what was set before. */
  single(value: Part<WorkloadPodGroupSingleDisruptionMode, WorkloadPodGroupSingleDisruptionModeBuilder> | undefined): WorkloadPodGroupDisruptionModeBuilder;
  /**
   * A disruption takes every Pod of the group. Not together with the `basic` policy. Replaces what was set
   * before.
   */
  all(): WorkloadPodGroupDisruptionModeBuilder;
  /**
   * A disruption takes every Pod of the group. Not together with the `basic` policy. Replaces what was set
   * before.
   */
  all(value: Part<WorkloadPodGroupAllDisruptionMode, WorkloadPodGroupAllDisruptionModeBuilder> | undefined): WorkloadPodGroupDisruptionModeBuilder;
}

/** Builds a {@link WorkloadPodGroupGangSchedulingPolicy}. Settings of all-or-nothing scheduling. */
export interface WorkloadPodGroupGangSchedulingPolicyBuilder
  extends Builder<WorkloadPodGroupGangSchedulingPolicy, WorkloadPodGroupGangSchedulingPolicyBuilder, "WorkloadPodGroupGangSchedulingPolicy"> {
  /**
   * How many Pods must find a place together before any of them starts. From 1 to the Job's `parallelism`,
   * which is also what it means when unset. May be changed later.
   */
  minCount(value: number | undefined): WorkloadPodGroupGangSchedulingPolicyBuilder;
}

/**
 * Builds a {@link WorkloadPodGroupResourceClaim}. A ResourceClaim that the Pods of a group share. It has
 * either a `resourceClaimName` or a `resourceClaimTemplateName`, never both.
 */
export interface WorkloadPodGroupResourceClaimBuilder
  extends Builder<WorkloadPodGroupResourceClaim, WorkloadPodGroupResourceClaimBuilder, "WorkloadPodGroupResourceClaim"> {
  /** Name of the entry, unique in the list, a DNS label of at most 63 characters. Required. */
  name(value: string | undefined): WorkloadPodGroupResourceClaimBuilder;
  /** Name of an existing ResourceClaim in the Job's namespace, a DNS subdomain of at most 253 characters. */
  resourceClaimName(value: string | undefined): WorkloadPodGroupResourceClaimBuilder;
  /**
   * Name of a ResourceClaimTemplate in the Job's namespace from which one claim is made for the group. A
   * DNS subdomain of at most 253 characters.
   */
  resourceClaimTemplateName(value: string | undefined): WorkloadPodGroupResourceClaimBuilder;
}

/** Builds a {@link WorkloadPodGroupSchedulingConstraints}. Limits on where the Pods of a group may land. */
export interface WorkloadPodGroupSchedulingConstraintsBuilder
  extends Builder<WorkloadPodGroupSchedulingConstraints, WorkloadPodGroupSchedulingConstraintsBuilder, "WorkloadPodGroupSchedulingConstraints"> {
  /**
   * Topology domains that the whole group has to share. At most 1; when empty, Pods may be anywhere.
   * Replaces all of them; `topologyConstraint()` adds one.
   */
  topology(values: readonly (Part<TopologyConstraint, TopologyConstraintBuilder> | false | undefined)[] | false | undefined): WorkloadPodGroupSchedulingConstraintsBuilder;
  /**
   * Adds one to `topology`. Topology domains that the whole group has to share. At most 1; when empty,
   * Pods may be anywhere.
   */
  topologyConstraint(value: string | Part<TopologyConstraint, TopologyConstraintBuilder> | false | undefined): WorkloadPodGroupSchedulingConstraintsBuilder;
  /**
   * Adds one to `topology`. Topology domains that the whole group has to share. At most 1; when empty,
   * Pods may be anywhere.
   */
  topologyConstraint(key: string, more: More<TopologyConstraint, TopologyConstraintBuilder> | undefined): WorkloadPodGroupSchedulingConstraintsBuilder;
}

/**
 * Builds a {@link WorkloadPodGroupSchedulingPolicy}. How a group of Pods is scheduled. Exactly one of the
 * two must be set. Alpha.
 */
export interface WorkloadPodGroupSchedulingPolicyBuilder
  extends Builder<WorkloadPodGroupSchedulingPolicy, WorkloadPodGroupSchedulingPolicyBuilder, "WorkloadPodGroupSchedulingPolicy"> {
  /** One Pod at a time, the usual way. Replaces what was set before. */
  basic(): WorkloadPodGroupSchedulingPolicyBuilder;
  /** One Pod at a time, the usual way. Replaces what was set before. */
  basic(value: Part<WorkloadPodGroupBasicSchedulingPolicy, WorkloadPodGroupBasicSchedulingPolicyBuilder> | undefined): WorkloadPodGroupSchedulingPolicyBuilder;
  /** All together or not at all. Replaces what was set before. */
  gang(): WorkloadPodGroupSchedulingPolicyBuilder;
  /** All together or not at all. Replaces what was set before. */
  gang(value: Part<WorkloadPodGroupGangSchedulingPolicy, WorkloadPodGroupGangSchedulingPolicyBuilder> | undefined): WorkloadPodGroupSchedulingPolicyBuilder;
}

/**
 * Builds a {@link WorkloadPodGroupSingleDisruptionMode}. Chooses disruption of single Pods; it has no
 * settings, write `{}`.
 */
export interface WorkloadPodGroupSingleDisruptionModeBuilder
  extends Builder<WorkloadPodGroupSingleDisruptionMode, WorkloadPodGroupSingleDisruptionModeBuilder, "WorkloadPodGroupSingleDisruptionMode"> {
}
