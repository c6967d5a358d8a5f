// Exact amounts such as `500m` and `2Gi`, and what is stored of them.

export { compareAmounts, readAmount, scaledValue } from "./amount.ts";
export { amountIn, compareQuantities, isWhole, keepWritten, type ResourceList } from "./resource-list.ts";
export { storedQuantity } from "./stored.ts";
