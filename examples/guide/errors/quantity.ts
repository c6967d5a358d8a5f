import { parseQuantity, QuantityError } from "jobwright";

try {
  parseQuantity("2 GB");
} catch (error) {
  if (!(error instanceof QuantityError)) throw error;
  console.log(error.message);
  console.log(error.serverMessage);
}
