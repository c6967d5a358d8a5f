import { parseQuantity } from "jobwright";

const memory = parseQuantity("1536Mi");

console.log(String(memory), memory.toNumber());
console.log(String(memory.add("512Mi")), String(memory.multiply(3)));
console.log(memory.compare("1.5Gi"), memory.compare("2G"));
console.log(String(parseQuantity("0.5")), String(parseQuantity("1000m")));
