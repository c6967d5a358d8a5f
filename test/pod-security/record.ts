/**
 * Asks the oracle (conformance/) about random manifests; run it from the project's root, by tsx.
 *
 *     npx tsx test/pod-security/record.ts writes test/pod-security/recorded/verdicts.ndjson.gz
 *     npx tsx test/pod-security/record.ts restricted writes what the server says of what `restricted()` makes
 *     npx tsx test/pod-security/record.ts fuzz <count> <seed> <wrong> compares at both levels, and prints what differs;
 *                                                               `wrong` is how often a value is of the wrong type
 */
import { writeCases } from "../../conformance/cases.ts";
import { Random } from "../../conformance/generate/random.ts";
import { type Answer, Oracle } from "../../conformance/oracle.ts";
import { podSpec } from "../../src/index.ts";
import type { PodSpec } from "../../src/models/index.ts";
import { podSecurity } from "../../src/pod-security/pod-security.ts";
import { directed, manifest } from "./manifests.ts";

const levels = ["baseline", "restricted"] as const;

interface Case {
  readonly op: "pss";
  readonly level: (typeof levels)[number];
  readonly doc: unknown;
}

const oracle = new Oracle();

/** The admission's verdict. The oracle could not read a manifest if the answer is a refusal without reasons. */
const verdict = ({ ok, message = "", list }: Answer) =>
  ok || list
    ? { allowed: ok, reasons: list ?? [], message }
    : {
        allowed: false,
        reasons: ["unreadable manifest"],
        message: `unreadable manifest (${message})`,
      };

const atBothLevels = (docs: readonly unknown[]): Case[] =>
  docs.flatMap(doc => levels.map(level => ({ op: "pss" as const, level, doc })));

const some = (random: Random, count: number, wrong = 0) =>
  Array.from({ length: count }, () => manifest(random, wrong));

const [mode, count = "50000", seed = "1", wrong = "0"] = process.argv.slice(2);

if (mode === "fuzz") {
  const random = new Random(Number(seed));
  const tally = { asked: 0, allowed: 0, differences: 0 };
  const reasons = new Map<string, number>();
  while (tally.asked < Number(count)) {
    const part = atBothLevels(some(random, 5_000, Number(wrong)));
    (await oracle.askAll(part)).forEach((answer, i) => {
      const { doc, level } = part[i] as Case;
      const [theirs, ours] = [verdict(answer), podSecurity(doc, level)];
      tally.asked++;
      if (theirs.allowed) tally.allowed++;
      for (const reason of theirs.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      if (JSON.stringify(ours) === JSON.stringify(theirs)) return;
      // We refuse an object without a kind and a Pod template. The oracle takes it for an empty Job, and so it does with a Pod.
      if (ours.message.includes("it has no Pod template")) return;
      if ((doc as { kind?: unknown }).kind === "Pod" && !ours.allowed && !theirs.allowed) return;
      if (tally.differences++ < 5) console.log(JSON.stringify({ level, doc, theirs, ours }, null, 1));
    });
  }
  console.log(tally, Object.fromEntries([...reasons].sort()));
} else if (mode === "restricted") {
  const specs = some(new Random(5), 400).flatMap(doc => {
    const { kind, spec } = doc as { kind: string; spec?: { template?: { spec?: PodSpec } } };
    const { ephemeralContainers: _, ...pod } = spec?.template?.spec ?? ({} as PodSpec);
    return kind === "Job" && pod.containers?.length > 0 ? [podSpec.from(pod).build()] : [];
  });
  const docs = specs.map(spec => ({
    kind: "Job",
    spec: { template: { spec: podSpec.from(spec).restricted().build() } },
  }));
  const answers = await oracle.askAll(docs.map(doc => ({ op: "pss", level: "restricted", doc })));
  const lines = answers.map(({ message = "" }, i) => ({ spec: specs[i], message }));
  writeCases("test/pod-security/recorded/restricted.ndjson.gz", lines);
} else {
  const part = atBothLevels([
    ...directed,
    ...some(new Random(7), 300 - directed.length),
    ...some(new Random(9), 100, 0.03),
  ]);
  const answers = await oracle.askAll(part);
  const lines = answers.map((answer, i) => ({ ...part[i], verdict: verdict(answer) }));
  writeCases("test/pod-security/recorded/verdicts.ndjson.gz", lines);
}
oracle.close();
