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

/** What an update does otherwise than a create, for what the old object has already. On create there is nothing. */
export interface UpdateRules {
  /** Whether a fault does not count. */
  readonly keeps?: (fault: FieldError) => boolean;
  /** The older rule of label keys, for a template that breaks the newer one (`oldPodViolatesMatchLabelKeysValidation`). */
  readonly validateMatchLabelKeys?: (constraint: TopologySpreadConstraint, errors: Errors) => void;
  /**
   * The rule of tolerations that compare (`allowTaintTolerationComparisonOperators`); says whether this one does, and so
   * is not to be refused for it.
   */
  readonly compare?: (toleration: Toleration, errors: Errors) => boolean;
  /** What is wrong with the mode of an `emptyDir`, which the server drops on create while its feature gate is off. */
  readonly emptyDirModeFault?: (mode: number) => string | false;
  /** The rules of `scheduling`, which the server drops on create while its feature gate is off. */
  readonly validateJobScheduling?: (spec: JobSpec, errors: Errors) => void;
}

/**
 * The faults found so far, in the server's order, and the place where the rules are.
 *
 * Rules append and go on. They name a fault's place from where they are: `""` is right here, `name` a field, `[0]` an
 * item, `ports[0].name` what is further down.
 */
export class Errors {
  readonly list: FieldError[] = [];
  /** The fields, and the indexes of items, on the way from the root to the place where the rules are; walk.ts goes there and back. */
  readonly place: (string | number)[] = [];
  /** What an update does otherwise than a create. */
  update: UpdateRules = {};
  /** How many characters of details are left: many faults may each list many names. */
  private left = 2e7;

  /** Whether nothing was found. */
  get none(): boolean {
    return this.list.length === 0;
  }

  /** All faults. Of those that read the same the server keeps the first. */
  all(): FieldError[] {
    if (this.list.length < 2) return this.list;
    const seen = new Set<string>();
    const isNew = (error: FieldError) => seen.size < seen.add(lineOf(error)).size;
    return this.list.filter(isNew);
  }

  /** Lets rules look at the place some steps back. */
  outside(steps: number, look: () => void): void {
    const inner = this.place.splice(-steps);
    look();
    this.place.push(...inner);
  }

  /** The server's spelling of a place: `spec.template.spec.containers[0].image`. */
  pathOf(field: string): string {
    let path = "";
    for (const segment of [...this.place, field]) {
      if (typeof segment === "number") path += `[${segment}]`;
      else path += path && segment && !segment.startsWith("[") ? `.${segment}` : segment;
    }
    return path;
  }

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

  /** One fault for each message, as checks give them. */
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

  /** Not one of the supported values; the field is of a named Go type, unless `json` is false. */
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

  /** Refuses more than `max` bytes, of which the server allows more than one. */
  atMostBytes(field: string, size: number, max: number): void {
    if (size > max) this.add("FieldValueTooLong", field, "", `may not be more than ${max} bytes`);
  }

  /** Refuses more than `max` items, of which the server allows more than one. */
  atMostItems(field: string, count: number, max: number): void {
    if (count > max) this.add("FieldValueTooMany", field, count, `must have at most ${max} items`);
  }
}

/**
 * The faults of an object that is updated or has declarative rules. A fault that the server's declarative rules report as well comes
 * from those alone, behind all others: it is appended with `addDeclared`.
 *
 * Apart, so that a script of Jobs does not carry it.
 *
 * @see api/validate FilterCoveredHandwrittenErrors
 * @see api/validate FilterEnforcedDeclarativeErrors
 */
export class WiderErrors extends Errors {
  /** What declarative rules report. */
  readonly declared: FieldError[] = [];

  override get none(): boolean {
    return super.none && this.declared.length === 0;
  }

  /** All faults, those of declarative rules last. */
  override all(): FieldError[] {
    return super.all().concat(this.declared);
  }

  override add(...fault: Parameters<Errors["add"]>): void {
    super.add(...fault);
    if (this.update.keeps?.(this.list.at(-1) as FieldError)) this.list.pop();
  }
}

/** Appends what a declarative rule reports, to `WiderErrors`. */
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

/** Appends that a field may not change, and does, in these places. */
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
