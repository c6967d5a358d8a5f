import { goQuote } from "../faults/go-words.ts";
import { shortenPart } from "../values/shorten.ts";
import type { Remark } from "./findings.ts";
import { containersOf, listOf, textOf } from "./objects.ts";

/** Matches the plain name of a program and a blank behind it, but no template and no path of Windows. */
const plainThenBlank = /^[\w./-]+\s/;

/** Returns notes on the programs of an accepted manifest that have a blank in their names, where a line for a shell was meant. */
export const blankCommands = (value: unknown): Remark[] =>
  containersOf(value).flatMap(({ container, at }): Remark[] => {
    const program = textOf(listOf(container.command)[0]);
    if (!plainThenBlank.test(program)) return [];
    const message = `the container starts only if a program has the name ${goQuote(shortenPart(program))}, with the blanks: write each word as an item of its own, or give the line to a shell, as in ["sh", "-c", "..."]`;
    return [{ rule: "BlankInCommand", field: `${at}.command[0]`, message }];
  });
