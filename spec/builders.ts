// Writes src/builders/generated: the fluent interfaces, the factories, and what the runtime must know about them.
import { type Facts, type FieldFacts, scalars, type TypeFacts } from "./facts.ts";
import { docBlock, filesOf, head, isRoot, itemType } from "./models.ts";
import { containerForms, sugar } from "./sugar.ts";
import { tracked } from "./tracked.ts";

/** The sections whose fields a builder offers next to the type's own. */
const sections = ["metadata", "spec"];

/** Returns the type of a scalar argument. Times may be dates, quantities numbers or exact amounts: all become strings. Seconds may be a duration. */
const scalarInput = (field: FieldFacts) => {
  const item = itemType(field);
  if (item === "number" && /seconds/i.test(field.name)) return "number | Duration";
  return field.type === "Time" ? `${item} | Date` : field.type === "Quantity" ? "QuantityValue" : item;
};

/** What counts as nothing in a list, so that `debug && container(…)` can be an item. No list of the API holds booleans. */
const absent = "false | undefined";

/** Returns the type in which one item of a field can be given. */
const itemInput = (field: FieldFacts) =>
  field.type in scalars
    ? scalarInput(field)
    : `Part<${field.type}, ${tracked[field.type] === undefined ? "" : "New"}${field.type}Builder>`;

const replacesPart = "Replaces what was set before.";

/** Returns the type of a builder that is given as a part. A Job may be the template of a CronJob, so it has that name too. */
const builderOf = (name: string, missing = "never") =>
  `BuilderOf<${name}, ${missing}, "${name}"${name === "Job" ? ' | "JobTemplateSpec"' : ""}>`;

/** What the value of a variable may be read from. */
const envSource = "Part<EnvVarSource, EnvVarSourceBuilder>";

/** What numbers mean among the amounts of resources. */
const numbers = ({ type }: FieldFacts) =>
  type === "Quantity" ? " A number counts cores (`cpu`), bytes (`memory`, storage) or pieces." : "";

/** The docs of the method for a list or a map, and of the method that adds one entry to it. */
const replacesDoc = (field: FieldFacts) =>
  `${field.doc}${numbers(field)} Replaces all of them; \`${field.singular}()\` adds one.`;
const addsDoc = (field: FieldFacts) =>
  field.container === "map"
    ? `Adds one to \`${field.name}\`, or replaces the one with this key; \`undefined\` removes it. ${field.doc}${numbers(field)}`
    : `Adds one to \`${field.name}\`. ${field.doc}`;

/** What holds for all methods of builders. For types that are not tracked, `Builder` in src/builders/types.ts says it. */
const callsDoc =
  "A call returns a new builder and leaves this one unchanged. `undefined` makes a field absent; `null` throws an `ArgumentError`.";

class Interface {
  readonly #type: TypeFacts;
  readonly #facts: Facts;
  readonly #state: (typeof tracked)[string] | undefined;
  readonly #out: string[] = [];

  constructor(type: TypeFacts, facts: Facts) {
    this.#type = type;
    this.#facts = facts;
    this.#state = tracked[type.name];
  }

  /** The type that a call returns if it does not change what is missing. */
  get #self(): string {
    return this.#returns("M");
  }

  /**
   * Returns the type that a call returns if other things are missing or said afterwards. If none are, it is `this`, so that generic
   * functions keep what they know.
   */
  #returns(missing: string, said = "S"): string {
    return this.#state !== undefined && missing === "M" && said === "S"
      ? "this"
      : this.#builder(missing, said);
  }

  /** Returns the builder's type with other things missing and other things said. */
  #builder(missing: string, said = "S"): string {
    if (this.#state === undefined) return `${this.#type.name}Builder`;
    return `${this.#type.name}Builder<${missing}${this.#state.said === undefined ? "" : `, ${said}`}>`;
  }

  #method(doc: string, ...signatures: string[]): void {
    for (const signature of signatures) this.#out.push(`${docBlock(doc, "  ")}  ${signature};\n`);
  }

  write(): string {
    const { name, fields } = this.#type;
    for (const field of fields) {
      this.#field(field, false);
      if (sections.includes(field.name) && this.#facts.types.has(field.type))
        for (const inner of this.#facts.types.get(field.type)?.fields ?? []) this.#field(inner, true);
    }
    for (const { doc, example, signatures } of sugar[name] ?? [])
      for (const signature of signatures((missing, said) => this.#returns(missing, said)))
        this.#out.push(`${docBlock(doc, "  ", example)}  ${signature};\n`);
    if (isRoot(this.#type)) this.#root();
    if (this.#state !== undefined) this.#meta();
    const parameters =
      this.#state === undefined
        ? ""
        : `<M = any${this.#state.said === undefined ? "" : `, S = ${this.#state.said}`}>`;
    const base =
      this.#state === undefined ? `Builder<${name}, ${name}Builder, "${name}">` : builderOf(name, "M");
    const misses =
      this.#state === undefined
        ? ""
        : ` \`M\` is what is still missing: \`never\` for nothing; without it, only \`build()\` knows.`;
    const calls = this.#state === undefined ? "" : ` ${callsDoc}`;
    const doc = `Builds a {@link ${name}}.${misses}${calls} ${this.#type.doc}`;
    const out = `${docBlock(doc)}export interface ${name}Builder${parameters}\n  extends ${base} {\n${this.#out.join("")}}\n`;
    return this.#state === undefined ? out : out + this.#new(this.#state.initial);
  }

  /** Writes the type that a function gets which makes a part: with a name, the compiler's messages about the function stay short. */
  #new(missing: string): string {
    const { name } = this.#type;
    const doc = `A new {@link ${name}Builder}, as a function gets it that makes a part.`;
    return `\n${docBlock(doc)}export interface New${name}Builder extends ${name}Builder<${missing}> {}\n`;
  }

  #field(given: FieldFacts, inSection: boolean): void {
    // The methods of these fields stand beside the others: a call replaces what they have set.
    const replaces = !inSection && sections.includes(given.name);
    const field = replaces
      ? { ...given, doc: `${given.doc} Replaces all of it, also what other methods have set.` }
      : given;
    const special = this.#state?.methods?.[field.name];
    const state = tracked[field.type];
    if (special !== undefined && (inSection || !sections.includes(field.name)))
      this.#method(
        field.doc,
        ...special.map(
          ([parameters, missing, said, generics = ""]) =>
            `${field.name}${generics}(${parameters}): ${this.#returns(missing, said)}`,
        ),
      );
    else if (state !== undefined && this.#state !== undefined)
      this.#trackedPart(field, state.all, this.#state.parts?.[field.name]);
    else if (field.name === "metadata" && this.#state?.named === true) this.#namedMetadata(field);
    else if (field.container === "map") this.#map(field);
    else if (field.container === "list") this.#list(field);
    else this.#single(field);
  }

  /** Writes the metadata of a type that needs a name. */
  #namedMetadata({ doc }: FieldFacts): void {
    this.#method(
      doc,
      // A builder's type does not say whether it was given a name.
      `metadata(value: ${builderOf("ObjectMeta")} | ((builder: ObjectMetaBuilder) => ObjectMeta | ${builderOf("ObjectMeta")})): ${this.#returns("Without<M, NameMissing>")}`,
      // No function, although a function has a name.
      `metadata(value: ObjectMeta & ({ name: string } | { generateName: string }) & { [Symbol.hasInstance]?: never }): ${this.#returns("Without<M, NameMissing>")}`,
      `metadata(value: ObjectMeta & { name?: never; generateName?: never }): ${this.#returns("M | NameMissing")}`,
      `metadata(value: Part<ObjectMeta, ObjectMetaBuilder> | undefined): ${this.#self}`,
    );
  }

  #single(field: FieldFacts): void {
    const { name } = field;
    const type = this.#facts.types.get(field.type);
    // Some methods add to an object, so it is said of those that do not.
    const doc =
      type === undefined || field.doc.includes(" Replaces ") ? field.doc : `${field.doc} ${replacesPart}`;
    const own = { kind: this.#type.name, apiVersion: this.#type.group }[name];
    if (own !== undefined && isRoot(this.#type))
      return this.#method(doc, `${name}(value: "${own}" | undefined): ${this.#self}`);
    this.#method(
      doc,
      ...(type?.fields.every(f => !f.required) ? [`${name}(): ${this.#self}`] : []),
      ...this.#forms(field, "undefined").map(parameters => `${name}(${parameters}): ${this.#self}`),
    );
  }

  #map(field: FieldFacts): void {
    const { name, singular } = field;
    const item = itemInput(field);
    // Editors complete the names of resources.
    const resource = this.#type.name === "VolumeResourceRequirements" ? "StorageResource" : "ComputeResource";
    const [key, values] =
      field.type === "Quantity"
        ? [`${resource} | (string & {})`, `ResourceAmounts<${resource}>`]
        : ["string", `{ readonly [key: string]: ${item} | undefined }`];
    this.#method(replacesDoc(field), `${name}(values: ${values} | undefined): ${this.#self}`);
    this.#method(addsDoc(field), `${singular}(key: ${key}, value: ${item} | undefined): ${this.#self}`);
  }

  #list(field: FieldFacts): void {
    const { name, singular } = field;
    const item = itemInput(field);
    const items = `${name}(values: readonly (${item} | ${absent})[] | ${absent}): ${this.#self}`;
    if (field.type === "EnvVar")
      this.#method(
        `${replacesDoc(field)} An object holds values by name; numbers and booleans become strings.`,
        // Two signatures, the list last: for a union, the compiler would report a list's faulty items as faults of the object. The first
        // takes a list too, for a value that may be either.
        `${name}(values: EnvMap<${envSource}> | EnvList | ${absent}): ${this.#self}`,
        items,
      );
    else if (field.type in scalars)
      this.#method(
        `${replacesDoc(field)} Items that are \`undefined\` or \`false\` are left out.`,
        `${name}(...values: ListOf<${item}>): ${this.#self}`,
      );
    else this.#method(replacesDoc(field), items);
    this.#method(
      field.type === "EnvVar"
        ? `${addsDoc(field)} Numbers and booleans become strings; a value that is \`undefined\` adds nothing.`
        : addsDoc(field),
      ...this.#forms(field, absent).map(parameters => `${singular}(${parameters}): ${this.#self}`),
    );
  }

  /**
   * Returns the forms of a method that takes one part: the part or its first field; or its first fields in order, and more as an object or a
   * function. No two of them take as many arguments: the compiler then reports what is wrong with the arguments, and not with each form.
   */
  #forms(field: FieldFacts, nothing: string): string[] {
    const type = this.#facts.types.get(field.type);
    const alone = `${itemInput(field)} | ${nothing}`;
    if (type === undefined || type.positional.length === 0 || isRoot(type)) return [`value: ${alone}`];
    const { name } = type;
    const [first, ...others] = positional(this.#facts, name);
    const value = `value: ${first?.type} | ${alone}`;
    if (name === "EnvVar")
      return [value, `name: string, value: string | number | boolean | undefined | ${envSource}`];
    const more = `More<${name}, ${name}Builder>`;
    const fields = others.map(({ key, type }) => `${key}: ${type} | undefined`);
    const inOrder = [
      `${first?.key}: ${first?.type}`,
      ...fields,
      others.length === 0 ? `more: ${more} | undefined` : `more?: ${more}`,
    ];
    return [value, inOrder.join(", ")];
  }

  /** Writes a field whose type misses things of its own: this builder misses them then. */
  #trackedPart(field: FieldFacts, all: string, own: string | undefined): void {
    const item = `TrackedPart<${field.type}, New${field.type}Builder, N>`;
    if (own === undefined) throw new Error(`${this.#type.name}.${field.name} is not in spec/tracked.ts`);
    const clears = own === "" ? all : `${own} | ${all}`;
    if (field.container === "") {
      const said = field.name === "spec" ? '"completions"' : "S";
      // A Job may serve as a CronJob's template, and needs no name there.
      const left = field.name === "jobTemplate" ? "Exclude<N, NameMissing | KindMissing>" : "N";
      const whole = field.doc.includes(" Replaces ") ? field.doc : `${field.doc} ${replacesPart}`;
      const doc =
        field.name === "jobTemplate"
          ? `${whole} Also takes a Job, without its name, \`generateName\` and namespace.`
          : whole;
      return this.#method(
        doc,
        `${field.name}<N = never>(value: ${item}): ${this.#returns(`Without<M, ${clears}> | ${left}`, said)}`,
      );
    }
    // An optional list says nothing about what the items of the other list miss.
    const whole = this.#returns(own === "" ? "M | N" : `Without<M, ${clears}> | N`);
    // An optional field may be absent, and so may one of several items.
    const optional = own === "" ? ` | ${absent}` : "";
    // Editors use the first form to complete an empty list or object.
    this.#method(
      replacesDoc(field),
      `${field.name}<N = never>(values: readonly [${item}, ...(${item} | ${absent})[]]): ${whole}`,
      `${field.name}(values: readonly []${optional}): ${this.#returns(own === "" ? "M" : `M | ${own}`)}`,
      `${field.name}<N = never>(values: readonly (${item} | ${absent})[]${optional}): ${whole}`,
    );
    const rest = own === "" ? "M" : `Without<M, ${own}>`;
    const form = `${item}${optional}`;
    this.#method(
      addsDoc(field),
      ...containerForms(field.singular as string, form, missing => this.#returns(missing), rest),
    );
  }

  #root(): void {
    const { name } = this.#type;
    const self = this.#state === undefined ? "" : "this: NothingMissing, ";
    const manifest = name.endsWith("List") ? `ManifestPart<${name}>` : `Manifest<${name}>`;
    const throws = "@throws InvalidError that lists every error of the manifest, in the server's words.";
    const unwritten =
      "@throws WriteError for data that the format cannot hold, such as half of a surrogate pair.";
    this.#method(
      `Returns the manifest, checked and deeply frozen.\n${throws}`,
      `build(${self.replace(", ", "")}): ${manifest}`,
    );
    this.#method(
      `Returns the manifest as YAML, byte for byte as kubectl prints it.\n${throws}\n${unwritten}`,
      `toYaml(${self}options?: WriteYamlOptions): string`,
    );
    this.#method(
      `Returns the manifest as JSON.\n${throws}\n${unwritten}`,
      `toJson(${self}options?: WriteJsonOptions): string`,
    );
    this.#method(
      "The same as `build()`, for `JSON.stringify`.",
      `toJSON(${self.replace(", ", "")}): ${manifest}`,
    );
  }

  #meta(): void {
    const { name } = this.#type;
    if (!isRoot(this.#type)) {
      this.#method(
        "Returns the plain data, deeply frozen. It is not checked: the root's `build()` reports all errors at once.",
        `build(): ManifestPart<${name}>`,
      );
      this.#method("The same as `build()`, for `JSON.stringify`.", `toJSON(): ManifestPart<${name}>`);
    }
    this.#method(
      "Calls `then` with this builder and the condition if it is truthy; otherwise returns this builder.\n@throws ArgumentError when the condition is a promise, or is truthy and `then` returns neither a builder nor a plain object.",
      `$if<N = never, C = unknown>(condition: C & Settled<C>, then: (builder: ${this.#builder("M")}, value: Truthy<C>) => ${builderOf(name, "N")}): ${this.#returns("M | N")}`,
    );
    this.#method(
      "Calls `fn` with this builder and the further arguments, and returns its result: for functions that many chains share.\n@throws ArgumentError when `fn` is no function.",
      `$call<Result, Args extends unknown[] = []>(fn: (builder: ${this.#builder("M")}, ...args: Args) => Result, ...args: Args): Result`,
    );
    this.#method(
      "Tells the type checker that nothing is missing, where it cannot see that itself; the check is left to run time. The data is not changed.",
      `$complete(): ${this.#returns("never", '"completions"')}`,
    );
  }
}

/** Returns the type's own fields, and those of its sections. */
const fieldsBeside = (type: TypeFacts, facts: Facts): readonly FieldFacts[] =>
  type.fields.flatMap(f => [
    f,
    ...(sections.includes(f.name) ? (facts.types.get(f.type)?.fields ?? []) : []),
  ]);

/** Returns the fields of a type that are taken in order, each with its type. */
function positional(facts: Facts, name: string): { readonly key: string; readonly type: string }[] {
  const type = facts.types.get(name) as TypeFacts;
  return type.positional.map(key => {
    const field = fieldsBeside(type, facts).find(f => f.name === key) as FieldFacts;
    return { key, type: scalarInput(field) };
  });
}

/** Returns what else the factory of a type needs, for whole manifests and for types with a Job's template. */
function rootOf(type: TypeFacts, factory: string): string {
  if (isRoot(type)) return `, ${factory}Root`;
  const names = [type.name, ...type.fields.map(field => field.type)];
  return names.includes("JobTemplateSpec") ? ", templateRoot" : "";
}

/** Returns the forms of a type's factory: its first fields, and more after them. */
function factoryForms({ name }: TypeFacts, facts: Facts): string[] {
  const inOrder = positional(facts, name);
  const fields = inOrder.map(({ key, type }) => `${key}?: ${type}`).join(", ");
  if (inOrder.length === 0 || tracked[name] !== undefined || name === "EnvVar") return [fields];
  const more = `More<${name}, ${name}Builder>`;
  const [first, ...others] = inOrder;
  // After a single field, `more` has a form of its own, so that `names.map(volume)` compiles.
  return others.length === 0
    ? [fields, `${first?.key}: ${first?.type} | undefined, more: ${more} | undefined`]
    : [`${fields}, more?: ${more}`];
}

function factoryType(type: TypeFacts, facts: Facts): string {
  const { name, factories, positional } = type;
  const state = tracked[name];
  const builder = (missing: string) => `${name}Builder${state === undefined ? "" : `<${missing}>`}`;
  const forms =
    state?.factory?.map(([parameters, missing]) => `(${parameters}): ${builder(missing)}`) ??
    factoryForms(type, facts).map(parameters => `(${parameters}): ${builder(state?.initial ?? "")}`);
  const order =
    positional.length > 0 ? ` Takes ${positional.map(p => `\`${p}\``).join(" and ")}, if given.` : "";
  const live =
    state?.named === true
      ? " For an object from a cluster, pass `clean(live)`: the server refuses the fields that it generated itself in a new object."
      : "";
  const calls = forms.map(form => `${docBlock(`Returns a new builder.${order}`, "  ")}  ${form};\n`);
  const taken =
    name === "JobTemplateSpec" ? " Also takes a Job, without its name, `generateName` and namespace." : "";
  // The types of a builder that knows what it lacks could tell `undefined` only with a form of its own, and two forms make long messages.
  const nothing =
    state === undefined
      ? "`undefined` counts as an empty one."
      : `For one that may be \`undefined\`, pass \`value ?? ${factories[0]}()\`.`;
  const from = `${docBlock(`Returns a builder that starts from a copy of an existing object. ${nothing}${taken}${live}\n@throws ArgumentError when the value is no object, or is a builder of another type.`, "  ")}  ${state === undefined ? `from(value: ${name} | ${builderOf(name, "unknown")} | undefined): ${builder("never")}` : `from<N = never>(value: ${name} | ${builderOf(name, "N")}): ${builder("N")}`};\n`;
  const run = state?.run;
  const runs =
    run === undefined ? "" : `${docBlock(run.doc, "  ")}  run(${run.parameters}): ${builder("never")};\n`;
  const [first, ...others] = factories as [string, ...string[]];
  let out = `${docBlock(`The type of {@link ${first}}, which makes builders of a {@link ${name}}.`)}export interface ${name}Factory {\n${calls.join("")}${from}${runs}}\n`;
  out += `${docBlock(`Returns a new builder of {@link ${name}}.${order} ${type.doc}`)}export const ${first} = /*@__PURE__*/ factory("${name}"${rootOf(type, first)}) as ${name}Factory;\n`;
  for (const other of others)
    out += `${docBlock(`The same as {@link ${first}}.`)}export const ${other} = ${first};\n`;
  return out;
}

/** Returns the names that code uses outside comments and strings. */
function used(text: string, names: Iterable<string>): string[] {
  const words = new Set(text.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, "").match(/\w+/g));
  return [...names].filter(name => words.has(name)).sort();
}

/** What the builders' types import from src/builders/types.ts. */
const helpers = [
  "Builder",
  "BuilderOf",
  "Part",
  "TrackedPart",
  "More",
  "ListOf",
  "EnvList",
  "EnvMap",
  "Duration",
  "ExitRule",
  "FailureRule",
  "ShellValue",
  "Manifest",
  "ManifestPart",
  "NothingMissing",
  "Settled",
  "Truthy",
  "Without",
  "NameMissing",
  "KindMissing",
  "TemplateMissing",
  "RestartPolicyMissing",
  "ContainerMissing",
  "ContainerNameMissing",
  "ContainerImageMissing",
  "CompletionsMissing",
  "ScheduleMissing",
  "JobTemplateMissing",
  "ContainerParts",
  "PodParts",
  "JobSpecParts",
  "CronJobSpecParts",
  "ModeNeeds",
  "ModeSaid",
  "ParallelNeeds",
  "QuantityValue",
  "ResourceAmounts",
  "ComputeResource",
  "StorageResource",
];

/** Returns what the builders' types may import from src/models. */
const modelNames = ({ types, constants }: Facts): string[] => [
  ...types.keys(),
  ...constants.keys(),
  "IntOrString",
  "Time",
  "FieldsV1",
];

const importTypes = (names: readonly string[], from: string): string =>
  names.length === 0 ? "" : `import type { ${names.join(", ")} } from "${from}";\n`;

/** Returns the names of the builders for an API group's types. */
const buildersOf = (facts: Facts, group: string): string[] =>
  [...facts.types.values()]
    .filter(type => type.group === group)
    .flatMap(({ name }) => [`${name}Builder`, ...(tracked[name] === undefined ? [] : [`New${name}Builder`])]);

/** Writes the builder interfaces of one API group. */
function writeInterfaces(facts: Facts, group: string): string {
  const types = [...facts.types.values()].filter(type => type.group === group);
  const body = types.map(type => new Interface(type, facts).write()).join("\n");
  const imports = [
    importTypes(used(body, modelNames(facts)), "../../models/index.ts"),
    importTypes(used(body, ["WriteYamlOptions"]), "../../yaml/write/yaml.ts"),
    importTypes(used(body, ["WriteJsonOptions"]), "../../yaml/write/json.ts"),
    ...filesOf(facts)
      .filter(([other]) => other !== group)
      .map(([other, file]) => importTypes(used(body, buildersOf(facts, other)), `./${file}.ts`)),
    importTypes(used(body, helpers), "../types.ts"),
  ];
  return `${head(facts.version)}\n${imports.join("")}\n${body}`;
}

function writeFactories(facts: Facts): string {
  const body = [...facts.types.values()].map(type => factoryType(type, facts)).join("\n");
  const imports = [
    'import { factory } from "../factory.ts";\n',
    'import { cronJobListRoot, cronJobRoot, jobListRoot, jobRoot, templateRoot } from "../root.ts";\n',
    ...filesOf(facts).map(([group, file]) =>
      importTypes(used(body, buildersOf(facts, group)), `./${file}.ts`),
    ),
    importTypes(used(body, modelNames(facts)), "../../models/index.ts"),
    importTypes(used(body, helpers), "../types.ts"),
  ];
  return `${head(facts.version)}\n${imports.join("")}\n${body}`;
}

export function writeBuilders(facts: Facts): Map<string, string> {
  return new Map([
    ...filesOf(facts).map(
      ([group, file]) => [`src/builders/generated/${file}.ts`, writeInterfaces(facts, group)] as const,
    ),
    ["src/builders/generated/factories.ts", writeFactories(facts)],
  ]);
}
