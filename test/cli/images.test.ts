// Images that no container starts with, although the server accepts them.
import { describe, expect, it } from "vitest";
import { imageFault, imageNotes } from "../../src/cli/images.ts";
import { put, render } from "./render-folder.ts";
import { jobwright } from "./run.ts";

const jobWith = (image: string, more: object = {}) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "a" },
  spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image }], ...more } } },
});
const hex = "0123456789abcdef".repeat(4);
const a = (times: number) => "a".repeat(times);

// What ParseNormalizedNamed of github.com/distribution/reference takes, and what it refuses.
describe("the kubelet", () => {
  it.each([
    ...["perl", "perl:5.34", "library/perl", "a/b/c/d", "localhost/a", "localhost:5000/a:b", "a.b:80/c"],
    ...["1.2.3.4/a", "[::1]:5000/a", "Registry.example/a", "FoundationDB/a", "a__b.c-d---e/f"],
    ...["foo__bar.x/a", "a:_B.c-D", `a:${a(128)}`, "index.docker.io/a"],
    ...[`a@sha256:${hex}`, `a:b@sha512:${hex}${hex}`, `a@sha384:${hex}${hex.slice(32)}`],
    ...[a(247), `docker.io/${a(247)}`, `x/${a(253)}`, `x.y/${a(255)}`],
  ])("reads %s", image => {
    expect(imageFault(image)).toBe("");
  });

  it.each([
    { why: "a name has no https://", images: ["https://harbor.example/x:1"] },
    { why: "64 hexadecimal digits are an id", images: [hex] },
    { why: "the tag after : is missing", images: ["repo/x:", ":"] },
    { why: "a path is in lower case", images: ["None:None", "ghcr.io/DataDog/x"] },
    { why: "a tag has at most 128 letters", images: ["a:b c", "a:-b", "a:b:c", `a:${a(129)}`] },
    {
      why: "after @ stands sha256: and 64 hexadecimal digits",
      images: [
        ...["a@", "a@sha256:12", `a@md5:${hex.slice(32)}`, `a@sha256:${hex.toUpperCase()}`],
        ...[`a@sha256:${hex}/b`, `a@sha256:${hex}@sha256:${hex}`],
      ],
    },
    {
      why: "a path has lower-case letters and digits",
      images: [
        ...["a//b", "/a", "a/", "-a", "a-", "a___b", "a..b", "a b", "a_b.c-/d", "a:x/b", "[::g]/a", "é"],
      ],
    },
    {
      why: "a path has at most 255 characters",
      images: [a(248), `docker.io/${a(248)}`, `x.y/${a(256)}`, `foo__bar.x/${a(250)}`],
    },
  ])("cannot read $images: $why", ({ why, images }) => {
    for (const image of images) expect(imageFault(image), image).toContain(why);
  });

  it("is asked about long names in little time", () => {
    for (const one of ["a", "-", "A", "a.", "A1", "a/", "_", ".", "$", " "])
      expect(imageNotes(jobWith(one.repeat(300_000)))).toHaveLength(1);
    expect(imageFault(`${"a.".repeat(300_000)}a/b_`)).not.toBe("");
  });
});

const notesOn = (image: string) =>
  imageNotes(jobWith(image)).map(({ rule, message }) => `${rule}: ${message}`);

it("blanks around an image, which a Pod may not have, are told as such", () => {
  expect(notesOn(" perl ")).toEqual([
    'InvalidImageName: the server refuses every Pod with " perl ": take out the blanks around the image',
  ]);
});

it("what a tool may replace later is a note", () => {
  for (const image of [
    ...[`\${IMAGE}`, "$IMAGE:1", "{{ .Values.image }}", "<image-name>", "gcr.io/<project>/a", "#{image}#"],
    ...["IMAGE_PLACEHOLDER", "DOCKERHUB_USER/a:b", "gcr.io/PROJECT_ID/a:TAG", "__IMAGE__", "@IMAGE@"],
    ...["%IMAGE%", "ko://a.example/b", " "],
  ])
    expect(notesOn(image), image).toEqual([
      `Unreplaced: the kubelet cannot read "${image}" as an image, and Kubernetes replaces nothing in it: a tool must do so before`,
    ]);
});

it("what a tool has left out is a warning, as other faults", () => {
  for (const image of ["a:<no value>", "a:%!s(<nil>)", "a:%!d(string=1)", "Perl", "a/Bcd"]) {
    const message = `InvalidImageName: the kubelet cannot read "${image}" as an image, so no container starts: `;
    expect(notesOn(image), image).toEqual([expect.stringContaining(message)]);
  }
});

it("a first part in upper case is a note, because it counts as a registry", () => {
  expect(notesOn("FoundationDB/a:b")).toEqual([
    "UpperCaseImage: FoundationDB is read as the host of a registry, because a path is in lower case",
  ]);
  for (const image of ["Registry.example/a", "Registry:80/a", "a/b", "localhost/a"])
    expect(notesOn(image)).toEqual([]);
});

it("are found in all containers and volumes, in Jobs and CronJobs", () => {
  const volumes = [
    { name: "a", image: { reference: "b:" } },
    { name: "b", emptyDir: {} },
    { name: "c", image: { reference: " b" } },
  ];
  const job = jobWith("a:", { initContainers: [{ name: "b", image: "a:" }], volumes });
  const at = "spec.template.spec";
  expect(imageNotes(job).map(({ field }) => field)).toEqual([
    `${at}.initContainers[0].image`,
    `${at}.containers[0].image`,
    `${at}.volumes[0].image.reference`,
    `${at}.volumes[2].image.reference`,
  ]);
  // The server takes blanks there even in a Pod.
  expect(imageNotes(job)[3]?.message).toContain("the kubelet cannot read");
  const cronJob = { kind: "CronJob", spec: { jobTemplate: { spec: job.spec } } };
  expect(imageNotes(cronJob)[0]?.field).toBe(`spec.jobTemplate.${at}.initContainers[0].image`);
});

it("are warnings of check and of render", async () => {
  const stdin = JSON.stringify(jobWith("a:", { initContainers: [{ name: "b", image: "$B" }] }));
  const { code, stdout } = await jobwright(["check", "-", "--strict", "--format", "json"], { stdin });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).findings).toMatchObject([
    { rule: "Unreplaced", severity: "note" },
    { rule: "InvalidImageName", severity: "warning" },
  ]);
  put("a.ts", 'import { job } from "jobwright";\nexport default job.run("a", "b:");\n');
  const { stderr } = await render("a.ts");
  expect(stderr).toContain('containers[0].image: the kubelet cannot read "b:" as an image');
});
