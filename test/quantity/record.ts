/**
 * Asks the oracle (conformance/) about random quantities; run it from the project's root:
 *
 *     npx tsx test/quantity/record.ts writes test/quantity/recorded/quantities.ndjson.gz
 *     npx tsx test/quantity/record.ts fuzz <count> <seed> compares, and prints what differs
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { oraclePath } from "../../conformance/oracle.ts";
import { parseQuantity, QuantityError } from "../../src/quantity/quantity.ts";
import { edgeTexts, quantityText, random } from "./texts.ts";

interface Answer {
  readonly ok: boolean;
  readonly text?: string;
  readonly message?: string;
}

function ask(texts: readonly string[]): Answer[] {
  const input = texts.map(text => JSON.stringify({ op: "quantity", text })).join("\n");
  const { stdout } = spawnSync(oraclePath(), { input, maxBuffer: 2 ** 30, encoding: "utf8" });
  return stdout
    .trim()
    .split("\n")
    .map(line => JSON.parse(line));
}

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
    ask(part).forEach((answer, j) => {
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
  const lines = ask(texts).map((answer, i) =>
    JSON.stringify([texts[i], answer.ok ? answer.text : null, answer.message]),
  );
  writeFileSync(
    "test/quantity/recorded/quantities.ndjson.gz",
    gzipSync(`${lines.join("\n")}\n`, { level: 9 }),
  );
}
