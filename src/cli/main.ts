#!/usr/bin/env node
import { keepCompiled } from "./compile-cache.ts";

// This comes before the rest is loaded, so that Node caches the rest.
keepCompiled();
await import("./command-line.ts");
