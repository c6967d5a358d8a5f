import { allTypes, typeReference, version } from "jobwright/reference";

console.log(`${allTypes().length} types of Kubernetes ${version}`);

const { group, factories, fields } = typeReference("PodFailurePolicyRule");
console.log(group, factories);
for (const { name, type, required } of fields)
  console.log(`${name}: ${type}${required ? " (required)" : ""}`);
