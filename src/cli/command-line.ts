import { processContext } from "./context.ts";
import { exitCode } from "./exit.ts";
import { run } from "./program.ts";
import { systemWords } from "./system-error.ts";

for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that stops early (`| head`) is not an error. The exit code is that of a program ended by SIGPIPE.
    if (error.code === "EPIPE") process.exit(141);
    if (stream === process.stdout)
      process.stderr.write(`error: the output cannot be written: ${systemWords(error)}\n`);
    process.exit(exitCode.unusable);
  });

process.exitCode = await run(process.argv.slice(2), processContext());
