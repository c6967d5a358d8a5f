// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

/**  */
export interface TopologyConstraint {
  /**  */
  key: string;
}

/**  */
export interface WorkloadPodGroupAllDisruptionMode {
}

/**  */
export interface WorkloadPodGroupBasicSchedulingPolicy {
}

/**  */
export interface WorkloadPodGroupDisruptionMode {
  /**  */
  single?: WorkloadPodGroupSingleDisruptionMode;
  /**  */
  all?: WorkloadPodGroupAllDisruptionMode;
}

/**  */
export interface WorkloadPodGroupGangSchedulingPolicy {
  /**  */
  minCount?: number;
}

/**  */
export interface WorkloadPodGroupResourceClaim {
  /**  */
  name: string;
  /**  */
  resourceClaimName?: string;
  /**  */
  resourceClaimTemplateName?: string;
}

/**  */
export interface WorkloadPodGroupSchedulingConstraints {
  /**  */
  topology?: TopologyConstraint[];
}

/**  */
export interface WorkloadPodGroupSchedulingPolicy {
  /**  */
  basic?: WorkloadPodGroupBasicSchedulingPolicy;
  /**  */
  gang?: WorkloadPodGroupGangSchedulingPolicy;
}

/**  */
export interface WorkloadPodGroupSingleDisruptionMode {
}
