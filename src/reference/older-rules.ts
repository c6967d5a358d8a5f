// What older versions refuse although they know the fields, because a rule of theirs was stricter than that of the newest version.

import { isList, isObject } from "../values/value.ts";
import type { HistoryFact } from "./facts.ts";
import { history } from "./generated/history.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A rule that a version has if it is older than `since`, or if the feature gate is off. */
export interface OlderRule {
  readonly fact: HistoryFact;
  /** What is refused: the words after "refuses". */
  readonly what: string;
  /** Returns where an object breaks the rule: paths from the object. */
  readonly broken: (object: Fields, kind: string) => readonly string[];
}

const gated = (key: string, what: string, broken: OlderRule["broken"]): OlderRule => ({
  fact: history[key] as HistoryFact,
  what,
  broken,
});

const textsIn = (list: unknown): readonly string[] =>
  isList(list) ? list.map(item => (typeof item === "string" ? item : "")) : [];

/** @see util/validation IsEnvVarName */
const isPlainName = (name: unknown): boolean =>
  typeof name !== "string" ||
  name === "" ||
  (/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name) && name !== "." && !name.startsWith(".."));

/** Returns the keys that a label selector asks for. */
function keysOf(selector: unknown): Set<unknown> {
  const { matchLabels, matchExpressions } = isObject(selector) ? selector : {};
  const keys = new Set<unknown>(isObject(matchLabels) ? Object.keys(matchLabels) : []);
  if (isList(matchExpressions))
    for (const expression of matchExpressions) if (isObject(expression)) keys.add(expression.key);
  return keys;
}

/** The rules, by the type of the objects that they are about, or by the field that holds these. */
export const olderRules: Readonly<Record<string, readonly OlderRule[]>> = {
  "PodSpec.initContainers": [
    gated(
      "Container.restartPolicyRules~sidecar",
      "rules in a sidecar",
      ({ restartPolicy, restartPolicyRules: rules }) =>
        restartPolicy === "Always" && Array.isArray(rules) && rules.length > 0 ? ["restartPolicyRules"] : [],
    ),
  ],
  EnvVar: [gated("EnvVar.name~relaxed", "this name", ({ name }) => (isPlainName(name) ? [] : ["name"]))],
  EnvFromSource: [
    gated("EnvFromSource.prefix~relaxed", "this prefix", ({ prefix }) =>
      isPlainName(prefix) ? [] : ["prefix"],
    ),
  ],
  PodFailurePolicyOnPodConditionsPattern: [
    {
      fact: { since: "1.34" },
      what: "a CronJob without this field, which has a default only in Jobs",
      broken: ({ status }, kind) => (kind === "CronJob" && (status ?? "") === "" ? ["status"] : []),
    },
  ],
  ResourceFieldSelector: [
    gated("ResourceFieldSelector.resource~hugepages", "huge pages here", ({ resource }) =>
      /^(?:limits|requests)\.hugepages-/.test(String(resource)) ? ["resource"] : [],
    ),
  ],
  SleepAction: [
    gated("SleepAction.seconds~zero", "0 seconds", ({ seconds }) =>
      (seconds ?? 0) === 0 ? ["seconds"] : [],
    ),
  ],
  PodDNSConfig: [
    gated(
      "PodDNSConfig.searches~many",
      "more than 6 domains, or more than 256 characters",
      ({ searches }) => {
        const domains = textsIn(searches);
        return domains.length > 6 || domains.join(" ").length > 256 ? ["searches"] : [];
      },
    ),
    gated("PodDNSConfig.searches~relaxed", "a domain with _, or . alone", ({ searches }) =>
      textsIn(searches).flatMap((domain, i) =>
        domain === "." || domain.includes("_") ? [`searches[${i}]`] : [],
      ),
    ),
  ],
  TopologySpreadConstraint: [
    gated(
      "TopologySpreadConstraint.matchLabelKeys~merged",
      "a key that the labelSelector has too",
      ({ labelSelector, matchLabelKeys }) => {
        const selected = keysOf(labelSelector);
        return textsIn(matchLabelKeys).flatMap((key, i) =>
          selected.has(key) ? [`matchLabelKeys[${i}]`] : [],
        );
      },
    ),
  ],
};
