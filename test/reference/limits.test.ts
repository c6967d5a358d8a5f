// What spec/limits says is what the library does: a dry run stores the default, and the verdict changes at the limit.
import { clean, dryRunCreate } from "jobwright";
import { allTypes, type FieldReference, type LimitFact, typeReference } from "jobwright/reference";
import { describe, expect, it } from "vitest";
import { at, type Context, contexts, manifestOf } from "./contexts.ts";

const fields = allTypes().flatMap(type => typeReference(type).fields);
const contextOf = ({ owner, name }: FieldReference, when?: string): Context => {
  const context = contexts[`${owner}, when ${when}`] ?? contexts[owner];
  if (context === undefined) throw new Error(`test/reference/contexts.ts has no place for ${owner}.${name}`);
  return context;
};

/** Removes a field from a context, so that its default can show. */
const without = (field: FieldReference, context: Context): Context => {
  const { [field.name]: _, ...object } = context.object;
  return { ...context, object };
};

const defaults = fields.flatMap(field =>
  (field.default ?? []).map(
    fact =>
      [
        `${field.owner}.${field.name}${fact.when === undefined ? "" : `, when ${fact.when}`}`,
        field,
        fact,
      ] as const,
  ),
);

/** Filled-in values that `clean` keeps: the identity of the object, and the value of a field with an old name. */
const kept = new Set(["ObjectMeta.name", "ObjectMeta.namespace", "PodSpec.serviceAccountName"]);

describe("a created object has the documented default of", () => {
  it.each(defaults)("%s", (name, field, fact) => {
    const context = without(field, contextOf(field, fact.when));
    const answer = dryRunCreate(manifestOf(context, fact.with ?? {}), { uid: "u", now: new Date(0) });
    if (!answer.ok)
      throw new Error(answer.errors.map(error => `${error.field}: ${error.message}`).join("\n"));
    const stored = at(answer.object, `${context.path}.${field.name}`);
    const said = `spec/limits, the default of ${name}: what is stored`;
    if (fact.from === undefined) expect(stored, said).toEqual(fact.value);
    else expect(stored, said).toBeDefined();
    if (kept.has(`${field.owner}.${field.name}`)) return;
    const cleaned = clean(answer.object, { defaults: false });
    expect(at(cleaned, `${context.path}.${field.name}`), `${name}, cleaned`).toBeUndefined();
  });
});

const label = (length: number) => "a".repeat(length);
/** Returns a DNS subdomain of this length. */
const subdomain = (length: number): string =>
  length <= 63 ? label(length) : `${label(62)}.${subdomain(length - 63)}`;

/** Texts and items that are valid in themselves. */
const texts: Readonly<Record<string, (length: number) => unknown>> = {
  "JobSpec.managedBy": length => `a.io/${label(length - 5)}`,
  // Indexes of nine digits, each with a comma. At the end, as many have ten digits as bytes are left.
  "SuccessPolicyRule.succeededIndexes": length => {
    const count = Math.floor((length + 1) / 10);
    const left = length + 1 - 10 * count;
    return Array.from({ length: count }, (_, i) => (i < count - left ? 1e8 : 1e9) + i).join(",");
  },
  "ObjectMeta.annotations": length => ({ a: "x".repeat(length - 1) }),
};
const items: Readonly<Record<string, (i: number) => unknown>> = {
  "PodFailurePolicy.rules": () => ({ action: "Ignore", onPodConditions: [{ type: "A" }] }),
  "PodFailurePolicyRule.onPodConditions": i => ({ type: `A${i}` }),
  "PodFailurePolicyOnExitCodesRequirement.values": i => i + 1,
  "SuccessPolicy.rules": () => ({ succeededCount: 1 }),
  "PodDNSConfig.nameservers": i => `10.0.0.${i + 1}`,
  "PodDNSConfig.searches": i => `a${i}`,
  "NodeSelector.nodeSelectorTerms": () => ({ matchExpressions: [{ key: "a", operator: "Exists" }] }),
  "Container.restartPolicyRules": i => ({
    action: "Restart",
    exitCodes: { operator: "In", values: [i + 1] },
  }),
  "ContainerRestartRuleOnExitCodes.values": i => i + 1,
  "PersistentVolumeClaimSpec.accessModes": () => "ReadWriteOnce",
};

/** Returns the values at a limit and beyond it. */
function edges(name: string, limit: LimitFact): [edge: string, within: unknown, beyond: unknown][] {
  const found: [string, unknown, unknown][] = [];
  const text = texts[name] ?? subdomain;
  const list = (length: number) => Array.from({ length }, (_, i) => items[name]?.(i));
  if (limit.min !== undefined) found.push([`min ${limit.min}`, limit.min, limit.min - 1]);
  if (limit.max !== undefined) found.push([`max ${limit.max}`, limit.max, limit.max + 1]);
  for (const [bound, made] of [
    [limit.maxLength, text],
    [limit.maxBytes, text],
    [limit.maxItems, list],
  ] as const)
    if (bound !== undefined) found.push([`at most ${bound}`, made(bound), made(bound + 1)]);
  if (limit.minItems !== undefined)
    found.push([`at least ${limit.minItems}`, list(limit.minItems), list(limit.minItems - 1)]);
  return found;
}

const limits = fields.flatMap(field =>
  (field.limits ?? []).flatMap(limit => {
    const name = `${field.owner}.${field.name}`;
    const when = limit.when === undefined ? "" : `, when ${limit.when}`;
    return edges(name, limit).map(
      ([edge, within, beyond]) => [`${name}${when}: ${edge}`, field, limit, within, beyond] as const,
    );
  }),
);

/** Shortens a value for a message. */
const brief = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 60
    ? `${text.slice(0, 60)}… (${(value as { length?: number }).length ?? text.length})`
    : text;
};

describe("the verdict changes at the documented limit of", () => {
  it.each(limits)("%s", (name, field, limit, within, beyond) => {
    const context = contextOf(field, limit.when);
    const verdict = (value: unknown) => {
      const answer = dryRunCreate(manifestOf(context, { ...limit.with, [field.name]: value }));
      return answer.ok ? [] : answer.errors.map(error => `${error.field}: ${error.message}`.slice(0, 300));
    };
    const said = `spec/limits, ${name}:`;
    expect(verdict(within), `${said} ${brief(within)} is within it, and refused`).toEqual([]);
    expect(verdict(beyond), `${said} ${brief(beyond)} is beyond it, and accepted`).not.toEqual([]);
  });
});

it("more than 60 defaults and 90 limits are tested", () => {
  expect(defaults.length).toBeGreaterThan(60);
  expect(limits.length).toBeGreaterThan(90);
});
