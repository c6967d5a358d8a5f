/** Matches what some tool was to fill in. (`$(NAME)` is filled in by the kubelet.) */
const placeholder =
  /\$\{[^{}]{1,60}\}|\$[A-Z_][A-Z0-9_]{1,60}|\{\{[^{}]{1,60}\}\}|<[A-Za-z][\w -]{0,60}>|__[A-Z][A-Z0-9_]{0,60}__/;

/** Nobody limits memory or a disk to so few bytes: a smaller amount has a wrong suffix, or none. */
export const fewBytes = 1e6;

/** Returns advice on an amount in thousandths of a byte, such as `512m`, which was meant in megabytes. */
export function thousandthsAdvice(quantity: string): string | undefined {
  const [, number] = /^\+?(\d+(?:\.\d+)?)m$/.exec(quantity) ?? [];
  return number !== undefined && Number(number) / 1000 < fewBytes
    ? `m is a thousandth of a byte: write ${number}M or ${number}Mi.`
    : undefined;
}

/** Returns the advice that an error's value gives, or the limit that it exceeds, where the advice for other values misses the point. */
export function valueAdvice(detail: string, field: string, value: unknown): string | undefined {
  const [unfilled] = (typeof value === "string" && placeholder.exec(value)) || [];
  if (unfilled !== undefined)
    return `Fill in ${unfilled} first, with the tool that the text was written for.`;
  const [, limit = ""] =
    /^must be less than or equal to (?:memory|ephemeral-storage) limit of (\S+)$/.exec(detail) ?? [];
  const ofLimit = thousandthsAdvice(limit);
  if (ofLimit !== undefined) return `Look at the limit: ${ofLimit}`;
  if (detail === "must be between 1 and 65535, inclusive" && value === 0 && /\.port$/.test(field))
    return "Set the port, from 1 to 65535: one that is left out counts as 0.";
  if (detail === "must be an integer" && /(?:limits|requests|overhead)\[[^\]]+\]$/.test(field))
    return "Write a whole number, such as 1: this resource cannot be divided, and m stands for thousandths.";
  return undefined;
}
