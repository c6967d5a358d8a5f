/** The beginning of a function of interest: its receiver, name and parameters. */
const head =
  /^func (?:\((?:\w+ )?\*?(\w+)\) )?([vV]alidate\w*|Prepare\w+|Warnings\w+|warningsForPodSpecAndMeta)\(([^()\n]*)\)(?: .*)? \{$/gm;

/** Returns Go code in which each function of interest first writes down its arguments, with `record` of record.go. */
export const instrumented = (source: string): string =>
  source.replace(head, (line, receiver: string | undefined, name: string, parameters: string) => {
    const given = parameters
      .split(",")
      .map(parameter => parameter.trim().split(" ")[0])
      .filter(parameter => parameter !== "_" && parameter !== "ctx");
    const called = receiver === undefined ? name : `${receiver}.${name}`;
    return `${line}\n\trecord(${[JSON.stringify(called), ...given].join(", ")})`;
  });
