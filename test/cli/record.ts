/**
 * Asks the oracle (conformance/) about the documents of test/cli/cases; run it from the project's root, by tsx.
 *
 *     npx tsx test/cli/record.ts writes test/cli/recorded/verdicts.json
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Oracle } from "../../conformance/oracle.ts";

const here = import.meta.dirname;

/** The server's verdict on one document. */
export interface RecordedVerdict {
  readonly file: string;
  /** The number of the document, from 1; those without a value do not count. */
  readonly document: number;
  readonly ok: boolean;
  readonly reason?: string;
  readonly message?: string;
  readonly fields?: readonly string[];
  readonly warnings?: readonly string[];
}

const oracle = new Oracle();
const verdicts: RecordedVerdict[] = [];
for (const file of readdirSync(join(here, "cases")).sort()) {
  const text = readFileSync(join(here, "cases", file), "utf8");
  let document = 0;
  for (const part of text.split(/^---.*\n/m)) {
    const read = await oracle.ask({ op: "yaml2json", text: part });
    if (read.ok && (read.object ?? null) === null) continue;
    document++;
    const { kind = "", apiVersion = "" } = (read.object ?? {}) as { kind?: string; apiVersion?: string };
    // Lists are not created as such; their items have their own cases.
    if (read.ok && (!/^(Cron)?Jobs?$/.test(kind) || apiVersion.includes("."))) continue;
    const { ok, reason, message, causes, warnings } = await oracle.ask({ op: "create", text: part });
    const fields = causes?.map(({ field }) => field);
    verdicts.push({
      file,
      document,
      ok,
      ...(reason && { reason }),
      ...(message && { message }),
      ...(fields && { fields }),
      ...(warnings && { warnings }),
    });
  }
}
writeFileSync(join(here, "recorded", "verdicts.json"), `${JSON.stringify(verdicts, null, 2)}\n`);
oracle.close();
