/** The singulars that are not the field's name without its plural ending; `^` stands for the field's name. */
const irregular: Readonly<Record<string, string>> = {
  active: "^Job",
  add: "^Capability",
  command: "^Part",
  drop: "^Capability",
  env: "^Var",
  envFrom: "^Source",
  failed: "^Uid",
  managedFields: "^Entry",
  nodeSelector: "nodeLabel",
  overhead: "^Resource",
  resizePolicy: "containerResizePolicy",
  succeeded: "^Uid",
  topology: "^Constraint",
};

/** Returns the name of the method that adds one entry to a list or map field: `containers` gives `container`. */
export function singularOf(field: string): string {
  const regular = field.replace(/DuringScheduling.*|(s|ch)es$|s$/, "$1").replace(/ie$/, "y");
  return irregular[field]?.replace("^", field) ?? regular;
}
