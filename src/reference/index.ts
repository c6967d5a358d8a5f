// `jobwright/reference`: what is known about each type and field, and advice for each error.

export { type AdvisedError, adviceFor, errorReference, errorReferences } from "./advice.ts";
export { type Explanation, explain } from "./explain.ts";
export type { DefaultFact, ErrorReference, FieldFacts, HistoryFact, LimitFact } from "./facts.ts";
export { allTypes, type FieldReference, type TypeReference, typeReference } from "./fields.ts";
export { version } from "./generated/history.ts";
export { type NewerField, newerFields } from "./newer-fields.ts";
export { PathError } from "./path.ts";
export { type ExplainTextOptions, explainText } from "./text.ts";
