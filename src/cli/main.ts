#!/usr/bin/env node
import { keepCompiled } from "./compile-cache.ts";

// Before the rest is loaded, which is then kept.
keepCompiled();
await import("./command-line.ts");
