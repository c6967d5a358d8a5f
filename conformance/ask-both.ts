import { differenceKind } from "./compare.ts";
import { compareAll } from "./compare-built.ts";
import type { Kinds } from "./kinds.ts";
import type { Answer, Oracle, Request } from "./oracle.ts";
import { skipped } from "./skip.ts";

/** A request on which the two sides differ, and how. */
export interface Differing {
  readonly request: Request;
  readonly difference: string;
}

/** Asks both sides, and adds what differs and is not known to differ. Returns the server's answers. */
export async function askBoth(
  oracle: Oracle,
  requests: readonly Request[],
  found: Kinds<Differing>,
): Promise<Answer[]> {
  const answers = await oracle.askAll(requests);
  requests.forEach((request, i) => {
    for (const difference of compareAll(request, answers[i] as Answer))
      if (!skipped(difference)) found.add(differenceKind(difference), { request, difference });
  });
  return answers;
}

/** Prints the commonest kinds of difference, each with its example. */
export function tell(found: Kinds<Differing>, count: number): void {
  for (const { times, example } of found.commonest(count))
    console.log(`${times} times: ${example.difference}\n  ${JSON.stringify(example.request)}\n`);
}
