// The grammar of image references, of those that may be pulled anew: a tag is `latest`, and a digest only stands behind
// it. Each part starts and ends in a way that leaves nothing to backtrack over.
const latest = /*@__PURE__*/ (() => {
  const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
  const domain = `(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
  const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
  const digest = "@(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})";
  return new RegExp(`^(?:${domain}/)?(${component}(?:/${component})*)(?::latest(?:${digest})?)?$`);
})();
const identifier = /^[a-f0-9]{64}$/;

const maxPath = 255;

/** The reference with its registry, where the name leaves out Docker Hub. */
function withRegistry(image: string): string {
  const rest = image.replace(/^(?:index\.)?docker\.io\//, "");
  const hasPath = rest.includes("/");
  if (rest === image && hasPath && /^(?:localhost\/|[^/]*[.:A-Z])/.test(image)) return image;
  return `docker.io/${hasPath ? "" : "library/"}${rest}`;
}

/** What is done about an image of which nobody says when it is pulled. */
export type PullPolicy = (image?: string) => "Always" | "IfNotPresent";

/** What the server does about it. */
export const pullPolicy: PullPolicy = (image = "") => (isLatestImage(image) ? "Always" : "IfNotPresent");

/**
 * Whether an image is pulled anew by default: its tag is `latest`, or it has neither tag nor digest.
 *
 * A name that is no image reference is taken as if it had another tag.
 *
 * @see util/parsers ParseImageName
 */
function isLatestImage(image: string): boolean {
  // What has another tag needs no closer look, nor does a digest alone.
  if (!image.includes("latest") && /[:@]/.test(image.slice(image.lastIndexOf("/") + 1))) return false;
  const path = identifier.test(image) ? undefined : latest.exec(withRegistry(image))?.[1];
  return path !== undefined && path.length <= maxPath;
}
