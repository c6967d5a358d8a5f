#!/usr/bin/env node
import { processContext } from "./context.ts";
import { run } from "./program.ts";

// A reader that stops early (`| head`) is no fault; the exit code is that of a program that SIGPIPE ends.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(141);
  });

process.exitCode = await run(process.argv.slice(2), processContext());
