import picocolors from "picocolors";
import type { Context, Output } from "./context.ts";

/** What makes text coloured, or leaves it as it is. */
export type Style = ReturnType<typeof picocolors.createColors>;

/**
 * The style for an output: colours on a terminal only, unless the environment says otherwise.
 *
 * FORCE_COLOR (anything but "", "0" and "false") asks for colours, NO_COLOR (anything but "") and TERM=dumb for none.
 * Where both are set, FORCE_COLOR wins, as in Node.
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
