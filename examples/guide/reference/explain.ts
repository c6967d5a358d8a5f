import { explain, explainText } from "jobwright/reference";

const explanation = explain("job.spec.completions");
const { field } = explanation;

console.log(field?.type, field?.required, field?.methods);
console.log(explainText(explanation, { width: 100 }));
