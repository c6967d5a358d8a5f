/**
 * Asks the oracle (conformance/) about random quantities; run it from the project's root:
 *
 *     npx tsx test/quantity/record.ts writes test/quantity/recorded/quantities.ndjson.gz
 *     npx tsx test/quantity/record.ts fuzz <count> <seed> compares, and prints what differs
 */
import { writeCases } from "../../conformance/cases.ts";
import { random } from "../../conformance/generate/random.ts";
import { type Answer, Oracle } from "../../conformance/oracle.ts";
import { parseQuantity, QuantityError } from "../../src/quantity/quantity.ts";
import { edgeTexts, quantityText } from "./texts.ts";

const oracle = new Oracle();
const ask = (texts: readonly string[]): Promise<Answer[]> =>
  oracle.askAll(texts.map(text => ({ op: "quantity", text })));

/** Go computes 10^exponent in full if it cannot use an int64, so such a text keeps it busy for minutes. */
const tooSlow = (text: string) =>
  /[eE][-+]?\d{4,}$/.test(text) &&
  (text.length > 20 || !/[eE]\+?(1000|999999999|2147483646|2147483647|4294967296)$/.test(text));

const [mode, count = "1100", seed = "1"] = process.argv.slice(2);
const next = random(Number(seed));
const texts: string[] = edgeTexts.filter(text => !tooSlow(text));
while (texts.length < Number(count)) {
  const text = quantityText(next);
  if (!tooSlow(text)) texts.push(text);
}

if (mode === "fuzz") {
  let differences = 0;
  for (let i = 0; i < texts.length; i += 20_000) {
    const part = texts.slice(i, i + 20_000);
    (await ask(part)).forEach((answer, j) => {
      const text = part[j] as string;
      let got: string;
      try {
        got = String(parseQuantity(text));
      } catch (error) {
        if (!(error instanceof QuantityError)) throw error;
        got = `refused: ${error.serverMessage}`;
      }
      const want = answer.ok ? answer.text : `refused: ${answer.message}`;
      if (got !== want && differences++ < 20) console.log(JSON.stringify({ text, want, got }));
    });
  }
  console.log(`${texts.length} quantities, ${differences} differences`);
} else {
  const lines = (await ask(texts)).map(({ ok, text, message }, i) => [texts[i], ok ? text : null, message]);
  writeCases("test/quantity/recorded/quantities.ndjson.gz", lines);
}
oracle.close();
