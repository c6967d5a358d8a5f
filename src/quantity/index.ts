export { compareAmounts, readAmount, roundUp, scaledValue } from "./amount.ts";
export {
  amountIn,
  compareQuantities,
  isWholeIn,
  keepWritten,
  type ResourceList,
  storedQuantity,
} from "./stored.ts";
