import { goQuote } from "../faults/go-words.ts";
import { shortenPart } from "../values/shorten.ts";
import type { Remark } from "./findings.ts";
import { containersOf, fieldsOf, listOf, podSpecOf, textOf } from "./objects.ts";

/** A part of a repository's path. */
const part = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
/** The host of a registry: a name, an address, and a port if it has one. */
const host =
  /^(?:[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*(?:\.[a-zA-Z0-9]+(?:-+[a-zA-Z0-9]+)*)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const tagText = /^\w[\w.-]{0,127}$/;
const digestText = /^sha(?:256:[a-f0-9]{64}|384:[a-f0-9]{96}|512:[a-f0-9]{128})$/;
const longestPath = 255;

/** Returns an image's registry (empty if it names none), the parts of its path, its tag and its digest, well-formed or not. */
function split(image: string) {
  const at = image.indexOf("@");
  const [whole, digest] = at < 0 ? [image] : [image.slice(0, at), image.slice(at + 1)];
  const colon = whole.indexOf(":", whole.lastIndexOf("/") + 1);
  const [name, tag] = colon < 0 ? [whole] : [whole.slice(0, colon), whole.slice(colon + 1)];
  const [first = "", ...rest] = name.split("/");
  const isRegistry = rest.length > 0 && (first === "localhost" || /[.:A-Z]/.test(first));
  return { registry: isRegistry ? first : "", path: isRegistry ? rest : [first, ...rest], tag, digest };
}

/**
 * Returns why the kubelet cannot read an image's name, and so never starts a container; empty if it can.
 *
 * @see pkg/util/parsers ParseImageName
 */
export function imageFault(image: string): string {
  const { registry, path, tag, digest } = split(image);
  const [scheme] = /^\w+:\/\//.exec(image) ?? [];
  if (scheme !== undefined) return `a name has no ${scheme}`;
  if (/^[a-f0-9]{64}$/.test(image)) return "64 hexadecimal digits are an id, and no name";
  if (digest !== undefined && !digestText.test(digest))
    return "after @ stands sha256: and 64 hexadecimal digits in lower case";
  if (tag === "") return "the tag after : is missing";
  if (tag !== undefined && !tagText.test(tag))
    return "a tag has at most 128 letters, digits, _, . and -, and begins with none of the last two";
  const isHost = host.test(registry);
  const isOfDocker = /^(?:(?:index\.)?docker\.io)?$/.test(registry);
  // One image alone on Docker Hub is in the path library.
  const full = [
    ...(isHost || isOfDocker ? [] : [registry]),
    ...(isOfDocker && path.length < 2 ? ["library"] : []),
    ...path,
  ];
  if (full.join("/").length > longestPath) return `a path has at most ${longestPath} characters`;
  if (full.every(one => part.test(one))) return "";
  return path.some(one => /[A-Z]/.test(one))
    ? "a path is in lower case"
    : "a path has lower-case letters and digits, with one of . _ __ - between them, and / between its parts";
}

/** Matches what templates leave in a name for another tool to replace. Blanks alone are what OpenShift replaces. */
const placeholder = /^\s*$|^ko:\/\/|[$<>{}%]|(?<!\w)[A-Z_][A-Z0-9_]{2,}(?![a-z])/;
/** Matches what templates write for a value that is missing. */
const missing = /<no value>|<nil>|%!/;

function notesOn(image: string, field: string, isOfContainer: boolean): Remark[] {
  const fault = imageFault(image);
  const shown = goQuote(shortenPart(image));
  if (fault !== "") {
    if (placeholder.test(image) && !missing.test(image)) {
      const message = `the kubelet cannot read ${shown} as an image, and Kubernetes replaces nothing in it: a tool must do so before`;
      return [{ rule: "Unreplaced", field, message }];
    }
    const message =
      isOfContainer && image.trim() !== image
        ? `the server refuses every Pod with ${shown}: take out the blanks around the image`
        : `the kubelet cannot read ${shown} as an image, so no container starts: ${fault}`;
    return [{ rule: "InvalidImageName", field, message }];
  }
  const { registry } = split(image);
  if (/[.:]/.test(registry) || registry.toLowerCase() === registry) return [];
  const message = `${registry} is read as the host of a registry, because a path is in lower case`;
  return [{ rule: "UpperCaseImage", field, message }];
}

/** Returns warnings and notes about the images of an accepted manifest that no container starts with. */
export function imageNotes(value: unknown): Remark[] {
  const ofContainers = containersOf(value).flatMap(({ container, at }) =>
    notesOn(textOf(container.image), `${at}.image`, true),
  );
  const { spec, at } = podSpecOf(value);
  const ofVolumes = listOf(spec.volumes).flatMap((volume, i) => {
    const { image } = fieldsOf(volume);
    if (image === undefined) return [];
    return notesOn(textOf(fieldsOf(image).reference), `${at}.volumes[${i}].image.reference`, false);
  });
  return [...ofContainers, ...ofVolumes];
}
