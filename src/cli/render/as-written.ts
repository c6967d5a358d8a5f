/**
 * Returns an engine's message with imported names as the module has them. In the code that runs, `job(…)` is `(0, _jobwright.job)(…)` or
 * `_jobwright.job.call(…)`. The command and the page share this.
 *
 * @param modules - an expression that matches the variables of imported modules
 */
export function asWritten(message: string, modules: string): string {
  const name = String.raw`(?:${modules})\.[\w$]+`;
  return message
    .replace(new RegExp(String.raw`\(0 ?, (${name})\)`, "g"), "$1")
    .replace(new RegExp(String.raw`(?<![\w$.])${name}(?:\.call\b)?`, "g"), withoutModule);
}

/** A default export has any name where it is imported, but mostly that of its module. */
const withoutModule = (text: string): string => {
  const [variable = "", name = ""] = text.split(".");
  return name === "default" ? variable.slice(1) : name;
};
