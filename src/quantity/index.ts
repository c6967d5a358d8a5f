export { compareAmounts, readAmount, scaledValue } from "./amount.ts";
export { amountIn, compareQuantities, isWhole, keepWritten, type ResourceList } from "./resource-list.ts";
export { storedQuantity } from "./stored.ts";
