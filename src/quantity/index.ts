export { compareAmounts, readAmount, roundUp, scaledValue } from "./amount.ts";
export { canonicalQuantity, milliNumber } from "./ordinary.ts";
export {
  parseQuantity,
  Quantity,
  QuantityError,
  type QuantityInput,
  type QuantityLiteral,
} from "./quantity.ts";
export { quantityFault, storedQuantity } from "./stored.ts";
