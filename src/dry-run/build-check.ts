import { below, type FieldError } from "../faults/field-error.ts";
import { cronJobRules, jobRules, type KindRules, refusalOf } from "./create.ts";
import { InvalidError } from "./invalid-error.ts";
import { invalid } from "./status.ts";

/** Throws an InvalidError for a manifest that the server would refuse. */
type Check = (manifest: object) => void;

function checkOne(manifest: object, rules: KindRules): void {
  const refused = refusalOf(manifest, rules);
  if (refused !== undefined) throw new InvalidError(refused.status, refused.errors);
}

/** Throws the errors of all items of a list, which has no other rules. */
function checkItems(manifest: object, rules: KindRules): void {
  const { items } = manifest as { readonly items?: unknown };
  const errors: FieldError[] = [];
  (Array.isArray(items) ? items : []).forEach((item, i) => {
    for (const error of refusalOf(item, rules)?.errors ?? []) errors.push(below(`items[${i}]`, error));
  });
  if (errors.length > 0) throw new InvalidError(invalid(`${rules.kind}List`, "", errors), errors);
}

/** The checks of `build()`, by the kind that is built. */
export const checkJob: Check = manifest => checkOne(manifest, jobRules);
export const checkCronJob: Check = manifest => checkOne(manifest, cronJobRules);
export const checkJobList: Check = manifest => checkItems(manifest, jobRules);
export const checkCronJobList: Check = manifest => checkItems(manifest, cronJobRules);
