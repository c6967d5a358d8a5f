// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { FieldsV1, Time } from "../scalars.ts";

/** The values that `LabelSelectorOperator` may have. */
export type LabelSelectorOperator = "In" | "NotIn" | "Exists" | "DoesNotExist";

/** The values that `ManagedFieldsOperationType` may have. */
export type ManagedFieldsOperationType = "Apply" | "Update";

/**
 * A query over labels; all its parts have to match. Empty (`{}`) it selects everything, absent it selects
 * nothing.
 */
export interface LabelSelector {
  /** Labels that must be there with just these values. */
  matchLabels?: { [key: string]: string };
  /** Further tests, all of which must hold. */
  matchExpressions?: LabelSelectorRequirement[];
}

/** A test on one label. */
export interface LabelSelectorRequirement {
  /** Label key to check. Required. */
  key: string;
  /** `In` and `NotIn` compare with `values`; `Exists` and `DoesNotExist` ask only about the key. Required. */
  operator: LabelSelectorOperator;
  /** Label values for `In` and `NotIn`, at least one; must be absent for the other two. */
  values?: string[];
}

/** Paging and version data of a list. Filled in by the server. */
export interface ListMeta {
  /** @deprecated always empty */
  selfLink?: string;
  /** Version of the store at which the list was read; a watch can start from it. */
  resourceVersion?: string;
  /** Token for the next page; empty on the last one. It expires after some minutes. */
  continue?: string;
  /** Estimate of how many items come on later pages. Absent on the last page and with selectors. */
  remainingItemCount?: number;
  /**
   * Which shard of a sharded list this is; absent when the list is whole. Alpha, behind the feature gate
   * `ShardedListAndWatch`.
   */
  shardInfo?: ShardInfo;
}

/** The fields that one client has set by one way of writing. */
export interface ManagedFieldsEntry {
  /** Name of the client, at most 128 printable characters. */
  manager?: string;
  /** How it wrote: `Apply` for server-side apply, `Update` for anything else. Required. */
  operation?: ManagedFieldsOperationType;
  /** Group and version in which the fields are named. */
  apiVersion?: string;
  /** When the entry last gained, changed or gave up a field. */
  time?: Time;
  /** Format of `fieldsV1`; only `FieldsV1` exists. */
  fieldsType?: string;
  /** The set of fields. */
  fieldsV1?: FieldsV1;
  /** Subresource that was written, such as `status`; empty for the object itself. At most 256 characters. */
  subresource?: string;
}

/** Identity, labels and bookkeeping that every stored object has. */
export interface ObjectMeta {
  /**
   * Name of the object, unique in its namespace among objects of the same kind. A DNS subdomain of at most
   * 253 characters; a Job's must fit a label too (63) unless `manualSelector` is true, and a CronJob's has
   * at most 52. An Indexed Job's name, a dash and its last index together must be a DNS label of at most
   * 63 characters, without dots; of a CronJob this is checked only when its Jobs are made. Required unless
   * `generateName` is set. Immutable.
   */
  name?: string;
  /**
   * Beginning of a name that the server completes with 5 random characters; it uses no more than the first
   * 58 of this text. A CronJob takes at most 47 characters of it. Ignored when `name` is set.
   */
  generateName?: string;
  /**
   * Namespace of the object, a DNS label of at most 63 characters. Filled in from the request when absent,
   * and refused when it disagrees with the request. Immutable.
   */
  namespace?: string;
  /** @deprecated always empty; the server ignores it */
  selfLink?: string;
  /**
   * Identifier that no other object ever has, not even a later one of the same name. Given by the server,
   * immutable.
   */
  uid?: string;
  /**
   * Version stamp of the stored object, to be compared for equality only. Leave it out on creation; in an
   * update it makes the server refuse the change when somebody else has changed the object meanwhile.
   */
  resourceVersion?: string;
  /** Counts the changes of `spec`, from 1. Set by the server. */
  generation?: number;
  /** When the server stored the object. Set by the server, immutable. */
  creationTimestamp?: Time;
  /**
   * When the object is due to go; present only once its deletion was asked for. It stays visible until
   * `finalizers` is empty. Set by the server.
   */
  deletionTimestamp?: Time;
  /**
   * Seconds the object is given to end in an orderly way. Set by the server, together with
   * `deletionTimestamp`.
   */
  deletionGracePeriodSeconds?: number;
  /**
   * Keys and values by which objects are selected. A key is a name of at most 63 characters, with a DNS
   * subdomain and `/` before it if wanted; a value has at most 63 characters from letters, digits, `-`,
   * `_` and `.`.
   */
  labels?: { [key: string]: string };
  /**
   * Free text for tools and people, under keys built like label keys. No selector sees it. Keys and values
   * together take at most 256 KiB.
   */
  annotations?: { [key: string]: string };
  /**
   * Objects to which this one belongs; when the last of them is gone, this one is garbage collected. At
   * most one may have `controller: true`.
   */
  ownerReferences?: OwnerReference[];
  /**
   * Tasks, named like label keys, that must be taken off the list before the object disappears. None can
   * be added once deletion has begun.
   */
  finalizers?: string[];
  /** Which client set which fields, for server-side apply. Kept by the server; nothing to write by hand. */
  managedFields?: ManagedFieldsEntry[];
}

/** Points from an object to its owner, which is in the same namespace or in none. */
export interface OwnerReference {
  /** Group and version of the owner, such as `batch/v1`. Required. */
  apiVersion: string;
  /** Kind of the owner, such as `CronJob`. Required; a core `Event` cannot own anything. */
  kind: string;
  /** Name of the owner. Required. */
  name: string;
  /** Uid of the owner, which distinguishes it from later objects of that name. Required. */
  uid: string;
  /** Whether the owner is the controller that manages this object. At most one reference may say `true`. */
  controller?: boolean;
  /**
   * Whether a foreground deletion of the owner waits until this object is gone. Defaults to `false`. The
   * cluster may ask for rights on the owner.
   */
  blockOwnerDeletion?: boolean;
}

/** Says that a list holds one shard only, and which. */
export interface ShardInfo {
  /** The shard selector that the request had. */
  selector: string;
}
