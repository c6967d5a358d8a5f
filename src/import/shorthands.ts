// The methods that are not named after a field, used where they mean the same and are shorter.
import { container } from "../index.ts";
import type { Field } from "../models/schema.ts";
import { hasFields, isList } from "../values/value.ts";
import { plainText, quoted, unseen } from "./literal.ts";
import type { Entry, Plain } from "./plain.ts";

/** Calls that express a field, and maybe others with it. */
interface Shorthand {
  readonly calls: readonly string[];
  readonly says?: readonly string[];
}

type Sibling = (name: string) => unknown;
type Rule = (value: unknown, sibling: Sibling) => Shorthand | undefined;

const one = (call: string): Shorthand => ({ calls: [call] });

function indexed(_: unknown, sibling: Sibling): Shorthand | undefined {
  const [mode, completions, parallelism] = ["completionMode", "completions", "parallelism"].map(sibling);
  if (mode !== "Indexed" || typeof completions !== "number") return undefined;
  const more = parallelism === undefined ? "" : `, { parallelism: ${plainText(parallelism)} }`;
  return {
    calls: [`.indexed(${plainText(completions)}${more})`],
    says: ["completionMode", "completions", "parallelism"],
  };
}

/** Writes the rules of a policy as calls, if methods exist for all of them. */
function failurePolicy(value: unknown): Shorthand | undefined {
  const { rules, ...rest } = value as Plain;
  if (!isList(rules) || rules.length === 0 || Object.keys(rest).length > 0) return undefined;
  const calls = rules.map(failureRule);
  return calls.includes(undefined) ? undefined : { calls: calls as string[] };
}

const actions: Readonly<Record<string, string>> = {
  FailJob: "failJob",
  FailIndex: "failIndex",
  Ignore: "ignore",
  Count: "count",
};

function failureRule(rule: unknown): string | undefined {
  if (!hasFields(rule)) return undefined;
  const { action, onExitCodes, onPodConditions, ...rest } = rule;
  if (!Object.hasOwn(actions, String(action)) || Object.keys(rest).length > 0) return undefined;
  const end = `.${actions[action as string]}()`;
  if (onExitCodes === undefined)
    return JSON.stringify(onPodConditions) === '[{"type":"DisruptionTarget"}]'
      ? `.onDisruption()${end}`
      : undefined;
  if (onPodConditions !== undefined || !hasFields(onExitCodes)) return undefined;
  const { containerName, operator, values, ...more } = onExitCodes;
  if (!isList(values) || values.length === 0 || Object.keys(more).length > 0) return undefined;
  // The methods sort the codes, drop duplicates and make 0 of -0.
  const isSorted = values.every(
    (code, i) =>
      typeof code === "number" && !Object.is(code, -0) && (i === 0 || code > Number(values[i - 1])),
  );
  if (!isSorted) return undefined;
  const method = operator === "In" ? "onExit" : operator === "NotIn" ? "onExitNotIn" : undefined;
  if (method === undefined) return undefined;
  const where = typeof containerName === "string" ? `.containerName(${quoted(containerName)})` : "";
  return `.${method}(${values.join(", ")})${where}${end}`;
}

/** Writes a command that runs a script of one line, if the template results in exactly this text. */
function script(value: unknown): Shorthand | undefined {
  if (!isList(value) || value.length !== 3 || value[0] !== "/bin/sh" || value[1] !== "-c") return undefined;
  const [, , text] = value;
  // The end of the template, and escapes that are invalid in JavaScript.
  if (
    typeof text !== "string" ||
    text === "" ||
    /[\n\t`]|\\(?:[ux\d]|\$\{|$)/.test(text) ||
    text.search(unseen) >= 0
  )
    return undefined;
  const raw = text.replaceAll("${", "\\${");
  const { command } = container()
    .sh({ raw: [raw] } as unknown as TemplateStringsArray)
    .build();
  return command?.[2] === text ? one(`.sh\`${raw}\``) : undefined;
}

/** The rules by the owner and name of the field that they express. */
const rules: Readonly<Record<string, Rule>> = {
  "JobSpec.backoffLimit": value => (value === 0 && !Object.is(value, -0) ? one(".noRetry()") : undefined),
  "JobSpec.ttlSecondsAfterFinished": value => one(`.ttl(${plainText(value)})`),
  "JobSpec.completionMode": indexed,
  "JobSpec.completions": indexed,
  "JobSpec.parallelism": indexed,
  "JobSpec.podFailurePolicy": failurePolicy,
  "Container.command": script,
};

/** Returns a shorter form for one field of an object, whose fields are `entries`. */
export function shorthandOf({ field, value }: Entry, entries: readonly Entry[]): Shorthand | undefined {
  const { owner } = field;
  return rules[`${owner}.${field.name}`]?.(
    value,
    name => entries.find(({ field: other }) => other.owner === owner && other.name === name)?.value,
  );
}

/** Whether `queue()` can set the label of Kueue. */
export const hasQueue = (type: string): boolean => type === "Job" || type === "JobTemplateSpec";

/** Whether `sidecar()` can add an item. */
export const isSidecar = ({ owner, name }: Field, item: Plain): boolean =>
  owner === "PodSpec" && name === "initContainers" && item.restartPolicy === "Always";
