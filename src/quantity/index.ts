// Exact amounts such as `500m` and `2Gi`, and how the server stores them. `amount.ts` reads the text; `quantity.ts` is what the package
// exports.

export { type Amount, asDecimal, compareAmounts, readAmount, scaledValue } from "./amount.ts";
export {
  amountIn,
  compareQuantities,
  isWhole,
  keepWritten,
  type ResourceList,
  sameAmount,
} from "./resource-list.ts";
export { storedQuantity } from "./stored.ts";
