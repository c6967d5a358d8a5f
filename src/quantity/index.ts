export { compareAmounts, readAmount, roundUp, scaledValue } from "./amount.ts";
export { canonicalQuantity, milliNumber } from "./ordinary.ts";
export { quantityFault, storedQuantity } from "./stored.ts";
