const deadly = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;

/** Runs `tidy` before a signal ends this process. Returns a function that undoes this. */
export function beforeEnd(tidy: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    letGo();
    tidy();
    process.kill(process.pid, signal);
  };
  const letGo = (): void => {
    for (const signal of deadly) process.off(signal, end);
  };
  for (const signal of deadly) process.on(signal, end);
  return letGo;
}
