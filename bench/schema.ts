// Makes a JSON schema of a Job or a CronJob for ajv, from the API's facts (types, required fields, enums). Unknown fields are errors.
import { type ConstantFacts, type FieldFacts, readFacts } from "../spec/facts.ts";

const scalars: Record<string, object> = {
  string: { type: "string" },
  bool: { type: "boolean" },
  int32: { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { type: "integer" },
  Quantity: { type: ["string", "number"] },
  IntOrString: { type: ["string", "integer"] },
  Time: { type: "string" },
};

export function jobSchema(kind: "Job" | "CronJob"): object {
  const { types, constants } = readFacts();
  const item = ({ type, named }: FieldFacts): object => {
    if (types.has(type)) return { $ref: `#/$defs/${type}` };
    const set = named === undefined ? undefined : (constants.get(named) as ConstantFacts);
    return set?.closed ? { enum: set.values } : (scalars[type] ?? { type: "object" });
  };
  const property = (field: FieldFacts): object => {
    if (field.container === "list") return { type: "array", items: item(field) };
    return field.container === "map" ? { type: "object", additionalProperties: item(field) } : item(field);
  };
  const definition = (fields: readonly FieldFacts[]) => ({
    type: "object",
    properties: Object.fromEntries(fields.map(field => [field.name, property(field)])),
    required: fields.filter(field => field.required).map(field => field.name),
    additionalProperties: false,
  });
  return {
    $ref: `#/$defs/${kind}`,
    $defs: Object.fromEntries([...types].map(([name, { fields }]) => [name, definition(fields)])),
  };
}
