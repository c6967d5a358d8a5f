// Generated from spec/ by `npm run generate` for Kubernetes 1.37.2: do not edit.

import type { FieldsV1, LabelSelector, LabelSelectorOperator, LabelSelectorRequirement, ListMeta, ManagedFieldsEntry, ManagedFieldsOperationType, ObjectMeta, OwnerReference, ShardInfo, Time } from "../../models/index.ts";
import type { Builder, Duration, ListOf, More, Part } from "../types.ts";

/**
 * Builds a {@link LabelSelector}. A query over labels; all its parts have to match. Empty (`{}`) it
 * selects everything, absent it selects nothing.
 */
export interface LabelSelectorBuilder
  extends Builder<LabelSelector, LabelSelectorBuilder, "LabelSelector"> {
  /** Labels that must be there with just these values. Replaces all of them; `matchLabel()` adds one. */
  matchLabels(values: { readonly [key: string]: string | undefined } | undefined): LabelSelectorBuilder;
  /**
   * Adds one to `matchLabels`, or replaces the one with this key; `undefined` removes it. Labels that must
   * be there with just these values.
   */
  matchLabel(key: string, value: string | undefined): LabelSelectorBuilder;
  /** Further tests, all of which must hold. Replaces all of them; `matchExpression()` adds one. */
  matchExpressions(values: readonly (Part<LabelSelectorRequirement, LabelSelectorRequirementBuilder> | false | undefined)[] | false | undefined): LabelSelectorBuilder;
  /** Adds one to `matchExpressions`. Further tests, all of which must hold. */
  matchExpression(value: string | Part<LabelSelectorRequirement, LabelSelectorRequirementBuilder> | false | undefined): LabelSelectorBuilder;
  /** Adds one to `matchExpressions`. Further tests, all of which must hold. */
  matchExpression(key: string, operator: LabelSelectorOperator | undefined, more?: More<LabelSelectorRequirement, LabelSelectorRequirementBuilder>): LabelSelectorBuilder;
}

/** Builds a {@link LabelSelectorRequirement}. A test on one label. */
export interface LabelSelectorRequirementBuilder
  extends Builder<LabelSelectorRequirement, LabelSelectorRequirementBuilder, "LabelSelectorRequirement"> {
  /** Label key to check. Required. */
  key(value: string | undefined): LabelSelectorRequirementBuilder;
  /** `In` and `NotIn` compare with `values`; `Exists` and `DoesNotExist` ask only about the key. Required. */
  operator(value: LabelSelectorOperator | undefined): LabelSelectorRequirementBuilder;
  /**
   * Label values for `In` and `NotIn`, at least one; must be absent for the other two. Replaces all of
   * them; `value()` adds one. Items that are `undefined` or `false` are left out.
   */
  values(...values: ListOf<string>): LabelSelectorRequirementBuilder;
  /**
   * Adds one to `values`. Label values for `In` and `NotIn`, at least one; must be absent for the other
   * two.
   */
  value(value: string | false | undefined): LabelSelectorRequirementBuilder;
}

/** Builds a {@link ListMeta}. Paging and version data of a list. Filled in by the server. */
export interface ListMetaBuilder
  extends Builder<ListMeta, ListMetaBuilder, "ListMeta"> {
  /** @deprecated always empty */
  selfLink(value: string | undefined): ListMetaBuilder;
  /** Version of the store at which the list was read; a watch can start from it. */
  resourceVersion(value: string | undefined): ListMetaBuilder;
  /** Token for the next page; empty on the last one. It expires after some minutes. */
  continue(value: string | undefined): ListMetaBuilder;
  /** Estimate of how many items come on later pages. Absent on the last page and with selectors. */
  remainingItemCount(value: number | undefined): ListMetaBuilder;
  /**
   * Which shard of a sharded list this is; absent when the list is whole. Alpha, behind the feature gate
   * `ShardedListAndWatch`. Replaces what was set before.
   */
  shardInfo(value: Part<ShardInfo, ShardInfoBuilder> | undefined): ListMetaBuilder;
}

/** Builds a {@link ManagedFieldsEntry}. The fields that one client has set by one way of writing. */
export interface ManagedFieldsEntryBuilder
  extends Builder<ManagedFieldsEntry, ManagedFieldsEntryBuilder, "ManagedFieldsEntry"> {
  /** Name of the client, at most 128 printable characters. */
  manager(value: string | undefined): ManagedFieldsEntryBuilder;
  /** How it wrote: `Apply` for server-side apply, `Update` for anything else. Required. */
  operation(value: ManagedFieldsOperationType | undefined): ManagedFieldsEntryBuilder;
  /** Group and version in which the fields are named. */
  apiVersion(value: string | undefined): ManagedFieldsEntryBuilder;
  /** When the entry last gained, changed or gave up a field. */
  time(value: Time | Date | undefined): ManagedFieldsEntryBuilder;
  /** Format of `fieldsV1`; only `FieldsV1` exists. */
  fieldsType(value: string | undefined): ManagedFieldsEntryBuilder;
  /** The set of fields. */
  fieldsV1(value: FieldsV1 | undefined): ManagedFieldsEntryBuilder;
  /** Subresource that was written, such as `status`; empty for the object itself. At most 256 characters. */
  subresource(value: string | undefined): ManagedFieldsEntryBuilder;
}

/** Builds a {@link ObjectMeta}. Identity, labels and bookkeeping that every stored object has. */
export interface ObjectMetaBuilder
  extends Builder<ObjectMeta, ObjectMetaBuilder, "ObjectMeta"> {
  /**
   * Name of the object, unique in its namespace among objects of the same kind. A DNS subdomain of at most
   * 253 characters; a Job's must fit a label too (63) unless `manualSelector` is true, and a CronJob's has
   * at most 52. An Indexed Job's name, a dash and its last index together must be a DNS label of at most
   * 63 characters, without dots; of a CronJob this is checked only when its Jobs are made. Required unless
   * `generateName` is set. Immutable.
   */
  name(value: string | undefined): ObjectMetaBuilder;
  /**
   * Beginning of a name that the server completes with 5 random characters; it uses no more than the first
   * 58 of this text. A CronJob takes at most 47 characters of it. Ignored when `name` is set.
   */
  generateName(value: string | undefined): ObjectMetaBuilder;
  /**
   * Namespace of the object, a DNS label of at most 63 characters. Filled in from the request when absent,
   * and refused when it disagrees with the request. Immutable.
   */
  namespace(value: string | undefined): ObjectMetaBuilder;
  /** @deprecated always empty; the server ignores it */
  selfLink(value: string | undefined): ObjectMetaBuilder;
  /**
   * Identifier that no other object ever has, not even a later one of the same name. Given by the server,
   * immutable.
   */
  uid(value: string | undefined): ObjectMetaBuilder;
  /**
   * Version stamp of the stored object, to be compared for equality only. Leave it out on creation; in an
   * update it makes the server refuse the change when somebody else has changed the object meanwhile.
   */
  resourceVersion(value: string | undefined): ObjectMetaBuilder;
  /** Counts the changes of `spec`, from 1. Set by the server. */
  generation(value: number | undefined): ObjectMetaBuilder;
  /** When the server stored the object. Set by the server, immutable. */
  creationTimestamp(value: Time | Date | undefined): ObjectMetaBuilder;
  /**
   * When the object is due to go; present only once its deletion was asked for. It stays visible until
   * `finalizers` is empty. Set by the server.
   */
  deletionTimestamp(value: Time | Date | undefined): ObjectMetaBuilder;
  /**
   * Seconds the object is given to end in an orderly way. Set by the server, together with
   * `deletionTimestamp`.
   */
  deletionGracePeriodSeconds(value: number | Duration | undefined): ObjectMetaBuilder;
  /**
   * Keys and values by which objects are selected. A key is a name of at most 63 characters, with a DNS
   * subdomain and `/` before it if wanted; a value has at most 63 characters from letters, digits, `-`,
   * `_` and `.`. Replaces all of them; `label()` adds one.
   */
  labels(values: { readonly [key: string]: string | undefined } | undefined): ObjectMetaBuilder;
  /**
   * Adds one to `labels`, or replaces the one with this key; `undefined` removes it. Keys and values by
   * which objects are selected. A key is a name of at most 63 characters, with a DNS subdomain and `/`
   * before it if wanted; a value has at most 63 characters from letters, digits, `-`, `_` and `.`.
   */
  label(key: string, value: string | undefined): ObjectMetaBuilder;
  /**
   * Free text for tools and people, under keys built like label keys. No selector sees it. Keys and values
   * together take at most 256 KiB. Replaces all of them; `annotation()` adds one.
   */
  annotations(values: { readonly [key: string]: string | undefined } | undefined): ObjectMetaBuilder;
  /**
   * Adds one to `annotations`, or replaces the one with this key; `undefined` removes it. Free text for
   * tools and people, under keys built like label keys. No selector sees it. Keys and values together take
   * at most 256 KiB.
   */
  annotation(key: string, value: string | undefined): ObjectMetaBuilder;
  /**
   * Objects to which this one belongs; when the last of them is gone, this one is garbage collected. At
   * most one may have `controller: true`. Replaces all of them; `ownerReference()` adds one.
   */
  ownerReferences(values: readonly (Part<OwnerReference, OwnerReferenceBuilder> | false | undefined)[] | false | undefined): ObjectMetaBuilder;
  /**
   * Adds one to `ownerReferences`. Objects to which this one belongs; when the last of them is gone, this
   * one is garbage collected. At most one may have `controller: true`.
   */
  ownerReference(value: Part<OwnerReference, OwnerReferenceBuilder> | false | undefined): ObjectMetaBuilder;
  /**
   * Tasks, named like label keys, that must be taken off the list before the object disappears. None can
   * be added once deletion has begun. Replaces all of them; `finalizer()` adds one. Items that are
   * `undefined` or `false` are left out.
   */
  finalizers(...values: ListOf<string>): ObjectMetaBuilder;
  /**
   * Adds one to `finalizers`. Tasks, named like label keys, that must be taken off the list before the
   * object disappears. None can be added once deletion has begun.
   */
  finalizer(value: string | false | undefined): ObjectMetaBuilder;
  /**
   * Which client set which fields, for server-side apply. Kept by the server; nothing to write by hand.
   * Replaces all of them; `managedFieldsEntry()` adds one.
   */
  managedFields(values: readonly (Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined)[] | false | undefined): ObjectMetaBuilder;
  /**
   * Adds one to `managedFields`. Which client set which fields, for server-side apply. Kept by the server;
   * nothing to write by hand.
   */
  managedFieldsEntry(value: Part<ManagedFieldsEntry, ManagedFieldsEntryBuilder> | false | undefined): ObjectMetaBuilder;
}

/**
 * Builds a {@link OwnerReference}. Points from an object to its owner, which is in the same namespace or
 * in none.
 */
export interface OwnerReferenceBuilder
  extends Builder<OwnerReference, OwnerReferenceBuilder, "OwnerReference"> {
  /** Group and version of the owner, such as `batch/v1`. Required. */
  apiVersion(value: string | undefined): OwnerReferenceBuilder;
  /** Kind of the owner, such as `CronJob`. Required; a core `Event` cannot own anything. */
  kind(value: string | undefined): OwnerReferenceBuilder;
  /** Name of the owner. Required. */
  name(value: string | undefined): OwnerReferenceBuilder;
  /** Uid of the owner, which distinguishes it from later objects of that name. Required. */
  uid(value: string | undefined): OwnerReferenceBuilder;
  /** Whether the owner is the controller that manages this object. At most one reference may say `true`. */
  controller(value: boolean | undefined): OwnerReferenceBuilder;
  /**
   * Whether a foreground deletion of the owner waits until this object is gone. Defaults to `false`. The
   * cluster may ask for rights on the owner.
   */
  blockOwnerDeletion(value: boolean | undefined): OwnerReferenceBuilder;
}

/** Builds a {@link ShardInfo}. Says that a list holds one shard only, and which. */
export interface ShardInfoBuilder
  extends Builder<ShardInfo, ShardInfoBuilder, "ShardInfo"> {
  /** The shard selector that the request had. */
  selector(value: string | undefined): ShardInfoBuilder;
}
