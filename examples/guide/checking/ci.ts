import { readFileSync } from "node:fs";
import { check } from "./check.ts";

const faults = process.argv.slice(2).flatMap(file => check(readFileSync(file, "utf8"), file));
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
