// What the links in the packed package lead to.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { npmPack, root } from "./tarball.ts";

interface Packed {
  readonly path: string;
  readonly size: number;
}
const [{ files }] = JSON.parse(npmPack("--dry-run --json")) as [{ files: Packed[] }];
const packed = new Set(files.map(({ path }) => path));
const texts = [...packed].filter(path => path.endsWith(".md"));

/** Returns the links and pictures of a text that lead to files, each with its paragraph. */
function linksOf(text: string): { link: string; paragraph: string }[] {
  const paragraphs = text.replace(/^```[\s\S]*?^```$/gm, "").split(/\n\n+/);
  return paragraphs.flatMap(paragraph =>
    [...paragraph.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link = ""]) => ({ link, paragraph })),
  );
}

describe("the packed package", () => {
  it("contains the README and the guide", () => {
    expect(texts).toEqual(
      expect.arrayContaining(["README.md", "docs/guide/README.md", "docs/guide/first-job.md"]),
    );
  });

  it.each(texts)(
    "contains what %s links to, unless the paragraph says that it is in the repository",
    path => {
      const links = linksOf(readFileSync(join(root, path), "utf8"));
      const dead = links.filter(
        ({ link, paragraph }) =>
          !packed.has(posix.join(posix.dirname(path), link)) &&
          !/\bin (?:a clone|the repository)\b/i.test(paragraph),
      );
      expect(dead.map(({ link }) => link)).toEqual([]);
    },
  );

  // The guide is most of it. The package's code is fifty times as large. Since 248 kB, the guide also says what the controllers do with
  // a Job (restarts, waits, replaced Pods, missed runs), and has examples with logs, a watch and a headless Service; since 252 kB, a page
  // on packages on top of this one; since 265 kB, sections on users, probes, affinity, labels, host paths and Jobs in a row, and a list
  // of tasks nearly twice as long; since 272 kB, what people ask about Jobs and the guide did not say (schedules, Pods that cannot start,
  // deleting, running again, passing results), and how fixtures are compared with the controllers; since 274 kB,
  // waiting for either end in a script, an index as an argument, shared memory and single files of a volume.
  it("has less than 274 kB of files besides the code", () => {
    const rest = files.filter(({ path }) => !path.startsWith("dist/"));
    const size = rest.reduce((sum, { size }) => sum + size, 0);
    expect(size, `${size} bytes`).toBeLessThan(274_000);
  });
});
