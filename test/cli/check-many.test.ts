// Reports that are too long for one string: those of hundreds of thousands of objects.
import { describe, expect, it } from "vitest";
import { jobwright } from "./run.ts";

const many = Array.from(
  { length: 250 },
  (_, i) =>
    `{apiVersion: batch/v1, kind: Job, metadata: {name: "é${i}"}, spec: {parallelism: -1, template: {}}}\n`,
).join("---\n");

/** Runs a check and returns its output, piece by piece. */
async function pieces(...args: string[]): Promise<string[]> {
  const written = [""];
  await jobwright(["check", "-", ...args], {
    stdin: many,
    onWrite: ({ stdout }) => written.push(stdout),
  });
  return written.slice(1).map((text, i) => text.slice((written[i] as string).length));
}

describe("a long report", () => {
  it.each(["json", "sarif"])("is written piece by piece as %s", async format => {
    const written = await pieces("--format", format);
    const text = written.join("");
    expect(text.length).toBeGreaterThan(500_000);
    expect(Math.max(...written.map(piece => piece.length))).toBeLessThan(100_000);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it("waits for a slow reader before it writes the next piece", async () => {
    let waiting = 0;
    let most = 0;
    await jobwright(["check", "-", "--format", "json"], {
      stdin: many,
      onWrite: () => {
        most = Math.max(most, ++waiting);
      },
      drained: async () => {
        await new Promise(resolve => setTimeout(resolve));
        waiting = 0;
      },
    });
    expect(most).toBe(1);
  });
});
