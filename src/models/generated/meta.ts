// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { FieldsV1, Time } from "../scalars.ts";

/** The values that `LabelSelectorOperator` may have. */
export type LabelSelectorOperator = "In" | "NotIn" | "Exists" | "DoesNotExist";

/** The values that `ManagedFieldsOperationType` may have. */
export type ManagedFieldsOperationType = "Apply" | "Update";

/**  */
export interface LabelSelector {
  /**  */
  matchLabels?: { [key: string]: string };
  /**  */
  matchExpressions?: LabelSelectorRequirement[];
}

/**  */
export interface LabelSelectorRequirement {
  /**  */
  key: string;
  /**  */
  operator: LabelSelectorOperator;
  /**  */
  values?: string[];
}

/**  */
export interface ListMeta {
  /**  */
  selfLink?: string;
  /**  */
  resourceVersion?: string;
  /**  */
  continue?: string;
  /**  */
  remainingItemCount?: number;
  /**  */
  shardInfo?: ShardInfo;
}

/**  */
export interface ManagedFieldsEntry {
  /**  */
  manager?: string;
  /**  */
  operation?: ManagedFieldsOperationType;
  /**  */
  apiVersion?: string;
  /**  */
  time?: Time;
  /**  */
  fieldsType?: string;
  /**  */
  fieldsV1?: FieldsV1;
  /**  */
  subresource?: string;
}

/**  */
export interface ObjectMeta {
  /**  */
  name?: string;
  /**  */
  generateName?: string;
  /**  */
  namespace?: string;
  /**  */
  selfLink?: string;
  /**  */
  uid?: string;
  /**  */
  resourceVersion?: string;
  /**  */
  generation?: number;
  /**  */
  creationTimestamp?: Time;
  /**  */
  deletionTimestamp?: Time;
  /**  */
  deletionGracePeriodSeconds?: number;
  /**  */
  labels?: { [key: string]: string };
  /**  */
  annotations?: { [key: string]: string };
  /**  */
  ownerReferences?: OwnerReference[];
  /**  */
  finalizers?: string[];
  /**  */
  managedFields?: ManagedFieldsEntry[];
}

/**  */
export interface OwnerReference {
  /**  */
  apiVersion: string;
  /**  */
  kind: string;
  /**  */
  name: string;
  /**  */
  uid: string;
  /**  */
  controller?: boolean;
  /**  */
  blockOwnerDeletion?: boolean;
}

/**  */
export interface ShardInfo {
  /**  */
  selector: string;
}
