import { keepCompiled } from "../compile-cache.ts";

keepCompiled();
// Not awaited, as in what it loads: of a file that waits for ever, Node 22 prints the line.
import("./process.ts");
