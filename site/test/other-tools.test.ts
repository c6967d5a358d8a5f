// The guide's examples that need packages of their own print what the guide shows.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { marksOf, needsPackages, pages, readGolden, readPage } from "../../test/guide/pages.ts";

const marks = pages()
  .flatMap(page => marksOf(readPage(page)))
  .filter(({ kind, file }) => kind === "output" && needsPackages(file));

it("the guide has at least three examples that need other packages", () => {
  expect(marks.length).toBeGreaterThanOrEqual(3);
});

it.each(marks)("$file prints what the guide shows", mark => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      // What packages.mjs calls is to go, but Node 20 has nothing else.
      "--no-deprecation",
      "--import",
      "tsx",
      "--import",
      "./test/packages.mjs",
      `../examples/guide/${mark.file}`,
      ...mark.args,
    ],
    { cwd: join(import.meta.dirname, ".."), encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toBe(readGolden(mark));
});
