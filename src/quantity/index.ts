export { compareAmounts, readAmount, roundUp, scaledValue } from "./amount.ts";
export { canonicalQuantity, milliNumber } from "./ordinary.ts";
export { storedQuantity } from "./stored.ts";
