// The grammar of image references. Each part starts and ends in a way that leaves nothing to backtrack over.
const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const domain = `(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const path = `${component}(?:/${component})*`;
const digest = "([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*):([a-fA-F0-9]{32,})";
const reference = /*@__PURE__*/ new RegExp(
  `^(?:${domain}/)?(${path})(?::([\\w][\\w.-]{0,127}))?(?:@${digest})?$`,
);
const identifier = /^[a-f0-9]{64}$/;

const maxPath = 255;
const digestLengths: Record<string, number> = { sha256: 64, sha384: 96, sha512: 128 };

/** The reference with its registry, where the name leaves out Docker Hub. */
function withRegistry(image: string): string {
  const slash = image.indexOf("/");
  if (slash < 0) return `docker.io/library/${image}`;
  const first = image.slice(0, slash);
  const rest = image.slice(slash + 1);
  if (first === "docker.io" || first === "index.docker.io")
    return `docker.io/${rest.includes("/") ? "" : "library/"}${rest}`;
  const isRegistry = first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first;
  return isRegistry ? image : `docker.io/${image}`;
}

/**
 * Whether an image is pulled anew by default: its tag is `latest`, or it has neither tag nor digest.
 *
 * A name that is no image reference is taken as if it had another tag.
 *
 * @see util/parsers ParseImageName
 */
export function isLatestImage(image: string): boolean {
  // What has another tag needs no closer look, nor does a digest alone.
  if (!image.includes("latest") && /[:@][^/]*$/.test(image)) return false;
  if (identifier.test(image)) return false;
  const found = reference.exec(withRegistry(image));
  if (found === null || (found[1] as string).length > maxPath) return false;
  const [, , tag, algorithm, hex] = found;
  if (algorithm === undefined) return tag === undefined || tag === "latest";
  return tag === "latest" && digestLengths[algorithm] === hex?.length && !/[A-F]/.test(hex as string);
}
