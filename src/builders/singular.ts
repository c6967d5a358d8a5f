/** Fields whose entries are not called by the field's name without its plural. */
const irregular: Readonly<Record<string, string>> = {
  active: "activeJob",
  add: "addCapability",
  args: "arg",
  command: "commandPart",
  drop: "dropCapability",
  env: "envVar",
  envFrom: "envFromSource",
  failed: "failedUid",
  managedFields: "managedFieldsEntry",
  nodeSelector: "nodeLabel",
  overhead: "overheadResource",
  resizePolicy: "containerResizePolicy",
  succeeded: "succeededUid",
  topology: "topologyConstraint",
};

/** The name of the method that adds one entry to a list or map field: `containers` gives `container`. */
export function singularOf(field: string): string {
  const regular = field.replace(/DuringScheduling.*|(s|ch)es$|s$/, "$1").replace(/ie$/, "y");
  return irregular[field] ?? regular;
}
