import picocolors from "picocolors";
import type { Context, Output } from "./context.ts";

/** Functions that colour text, or leave it as it is. */
export type Style = ReturnType<typeof picocolors.createColors>;

/** Leaves text as it is. */
export const plainStyle: Style = picocolors.createColors(false);

/**
 * Returns the style for an output: colours only on a terminal, unless the environment says otherwise.
 *
 * FORCE_COLOR turns colours on, or off if it is "0" or "false". NO_COLOR (anything but "") and TERM=dumb turn them off. If both are set,
 * FORCE_COLOR wins, as in Node.
 */
export function styleFor(output: Output, { env }: Pick<Context, "env">): Style {
  return picocolors.createColors(wantsColour(output, env));
}

function wantsColour(output: Output, env: Context["env"]): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none } = env;
  if (force !== undefined) return force !== "0" && force !== "false";
  if (none !== undefined && none !== "") return false;
  return output.isTerminal && env.TERM !== "dumb";
}
