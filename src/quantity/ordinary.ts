// The forms that people write most (`100m`, `2`, `512Mi`), read without a BigInt.

const form = /^([1-9]\d{0,5})([mkMGTP]?|[KMGT]i)$/;

/** The canonical form of an ordinary quantity; undefined for a form that is rare or wrong, or becomes another one. */
export function canonicalQuantity(text: string): string | undefined {
  const [, digits, suffix] = form.exec(text) ?? [];
  // What can be written with the next suffix will be.
  return Number(digits) % (suffix?.[1] ? 1024 : 1000) ? text : undefined;
}

/** An ordinary quantity in thousandths, exactly, for rules that compare; undefined for a form that is rare or wrong. */
export function milliNumber(text: string): number | undefined {
  const [, digits, suffix = ""] = form.exec(text) ?? [];
  const unit = suffix[1]
    ? 1000 * 1024 ** " KMGT".indexOf(suffix.charAt(0))
    : 1000 ** "m kMGTP".indexOf(suffix || " ");
  const milli = Number(digits) * unit;
  return milli <= Number.MAX_SAFE_INTEGER ? milli : undefined;
}
