import { keepCompiled } from "../compile-cache.ts";

keepCompiled();
// Not awaited, like the call in what it loads: Node 22 prints the line of a top-level await that never ends.
import("./process.ts");
