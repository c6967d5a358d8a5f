import { byteLength } from "../encoding/utf8.ts";
import {
  type FieldChange,
  type FieldError,
  fieldError,
  lineOf,
  type RuleErrorType,
  supportedValues,
} from "../faults/field-error.ts";
import type { JobSpec, Toleration, TopologySpreadConstraint } from "../models/index.ts";
import { each } from "../values/each.ts";

/**
 * How an update is validated differently from a create, because of what the old object already has. Empty on create.
 *
 * What only updates need comes as functions, so that a program that only builds Jobs does not carry it.
 */
export interface UpdateRules {
  /** Whether a fault is ignored, because the update may keep it. */
  readonly keeps?: (fault: FieldError) => boolean;
  /**
   * The older rule for label keys, used if the old template breaks the newer one
   * (`oldPodViolatesMatchLabelKeysValidation`).
   */
  readonly validateMatchLabelKeys?: (constraint: TopologySpreadConstraint, errors: Errors) => void;
  /**
   * Validates a toleration with a comparison operator, if the old template has one
   * (`allowTaintTolerationComparisonOperators`). Returns whether the operator is one of these, and so is allowed.
   */
  readonly compare?: (toleration: Toleration, errors: Errors) => boolean;
  /** Checks the mode of an `emptyDir`. On create the server drops the mode first, while its feature gate is off. */
  readonly emptyDirModeFault?: (mode: number) => string | false;
  /** Validates `scheduling`. On create the server drops it first, while its feature gate is off. */
  readonly validateJobScheduling?: (spec: JobSpec, errors: Errors) => void;
}

/**
 * Collects the faults found so far, in the server's order, and tracks the current place in the object.
 *
 * Rules add faults and go on. They name a fault's place relative to the current one: `""` is the place itself, `name` a
 * field, `[0]` an item, `ports[0].name` something deeper.
 */
export class Errors {
  readonly list: FieldError[] = [];
  /** The names and indexes down to the current place. walk.ts pushes and pops them. */
  readonly place: (string | number)[] = [];
  update: UpdateRules = {};
  /**
   * How many characters of details may still be added. Each of many faults may list many names.
   */
  private left = 2e7;

  get none(): boolean {
    return this.list.length === 0;
  }

  /** Returns all faults. Of faults that read the same, the server keeps only the first. */
  all(): FieldError[] {
    if (this.list.length < 2) return this.list;
    const seen = new Set<string>();
    // The set grows only with something new.
    const isNew = (error: FieldError) => seen.size < seen.add(lineOf(error)).size;
    return this.list.filter(isNew);
  }

  /** Runs rules at a place some steps further up. */
  outside(steps: number, look: () => void): void {
    const inner = this.place.splice(-steps);
    look();
    this.place.push(...inner);
  }

  /** Returns a place as the server spells it: `spec.template.spec.containers[0].image`. */
  pathOf(field: string): string {
    let path = "";
    for (const segment of [...this.place, field]) {
      if (typeof segment === "number") path += `[${segment}]`;
      else path += path && segment && !segment.startsWith("[") ? `.${segment}` : segment;
    }
    return path;
  }

  /**
   * Adds a fault.
   *
   * @param json true if the Go type of the value is a named string or a pointer; or the name of the type of a struct
   */
  add(type: RuleErrorType, field: string, value: unknown, detail: string, json?: boolean | string): void {
    this.left -= detail.length;
    this.list.push(fieldError(type, this.pathOf(field), value, this.left < 0 ? "\u2026" : detail, json));
  }

  required(field: string, detail = ""): void {
    this.add("FieldValueRequired", field, "", detail);
  }

  invalid(field: string, value: unknown, detail: string, json?: boolean | string): void {
    this.add("FieldValueInvalid", field, value, detail, json);
  }

  /** Adds one fault for each message that a check returned. */
  invalidEach(
    field: string,
    value: unknown,
    found: string | false | readonly (string | false)[],
    json?: boolean | string,
  ): void {
    each(Array.isArray(found) ? found : [found], detail => {
      if (detail) this.invalid(field, value, detail, json);
    });
  }

  /** Adds a fault for a value that is not supported. Pass `json` as false if the Go type of the field is plain `string`. */
  notSupported(field: string, value: unknown, supported: readonly string[], json = true): void {
    this.add("FieldValueNotSupported", field, value, supportedValues(supported), json);
  }

  forbidden(field: string, detail: string): void {
    this.add("FieldValueForbidden", field, "", detail);
  }

  duplicate(field: string, value: unknown, json?: boolean | string): void {
    this.add("FieldValueDuplicate", field, value, "", json);
  }

  notFound(field: string, value: unknown, detail = ""): void {
    this.add("FieldValueNotFound", field, value, detail);
  }

  /** Checks that a text has at most `max` bytes. Every such limit is above 1, so the message needs no singular. */
  atMostBytes(field: string, text: string, max: number): void {
    if (byteLength(text) > max) this.add("FieldValueTooLong", field, "", `may not be more than ${max} bytes`);
  }

  /** The same for the items of a list. */
  atMostItems(field: string, { length }: readonly unknown[], max: number): void {
    if (length > max) this.add("FieldValueTooMany", field, length, `must have at most ${max} items`);
  }
}

/**
 * Collects the faults of an object that is updated or has declarative rules. If the server's declarative rules find a
 * fault too, it comes only from them, after all others. Such faults are added with `addDeclared`.
 *
 * A class of its own, so that a script that only builds Jobs does not have to carry it.
 *
 * @see api/validate FilterCoveredHandwrittenErrors
 * @see api/validate FilterEnforcedDeclarativeErrors
 */
export class WiderErrors extends Errors {
  /** The faults found by declarative rules. */
  readonly declared: FieldError[] = [];

  override get none(): boolean {
    return super.none && this.declared.length === 0;
  }

  /** Returns all faults, those of declarative rules last. */
  override all(): FieldError[] {
    return super.all().concat(this.declared);
  }

  override add(...fault: Parameters<Errors["add"]>): void {
    super.add(...fault);
    if (this.update.keeps?.(this.list.at(-1) as FieldError)) this.list.pop();
  }
}

/** Adds a fault found by a declarative rule. `errors` must be `WiderErrors`. */
export function addDeclared(
  errors: Errors,
  type: RuleErrorType,
  field: string,
  value: unknown,
  detail: string,
  json?: string,
): void {
  (errors as WiderErrors).declared.push(fieldError(type, errors.pathOf(field), value, detail, json));
}

/** Adds a fault for a change of an immutable field, with the places that changed. */
export function addImmutable(
  errors: Errors,
  field: string,
  value: unknown,
  changes: readonly FieldChange[],
  json?: boolean | string,
): void {
  const fault = fieldError("FieldValueInvalid", errors.pathOf(field), value, "field is immutable", json);
  errors.list.push({ ...fault, changes });
}
