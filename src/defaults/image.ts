// Matches image references that are pulled again by default: without a tag, or with the tag `latest`, which a digest
// may follow. Each part starts and ends so that there is nothing to backtrack over.
const latest = /*@__PURE__*/ (() => {
  const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
  const domain = `(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
  const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
  const digest = "@(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})";
  return new RegExp(`^(?:${domain}/)?(${component}(?:/${component})*)(?::latest(?:${digest})?)?$`);
})();
const identifier = /^[a-f0-9]{64}$/;

const maxPath = 255;

/** Returns a reference with its registry, which is Docker Hub if the name has none. */
function withRegistry(image: string): string {
  const rest = image.replace(/^(?:index\.)?docker\.io\//, "");
  const hasPath = rest.includes("/");
  if (rest === image && hasPath && /^(?:localhost\/|[^/]*[.:A-Z])/.test(image)) return image;
  return `docker.io/${hasPath ? "" : "library/"}${rest}`;
}

/** Chooses the pull policy of an image for which none is set. */
export type PullPolicy = (image?: string) => "Always" | "IfNotPresent";

/** The server's choice. */
export const pullPolicy: PullPolicy = (image = "") => (isLatestImage(image) ? "Always" : "IfNotPresent");

/**
 * Whether an image is pulled again by default: its tag is `latest`, or it has neither a tag nor a digest.
 *
 * An invalid reference counts as one with another tag.
 *
 * @see util/parsers ParseImageName
 */
function isLatestImage(image: string): boolean {
  // A reference with another tag, or with only a digest, needs no closer look.
  if (!image.includes("latest") && image.lastIndexOf(":") > image.lastIndexOf("/")) return false;
  const path = identifier.test(image) ? undefined : latest.exec(withRegistry(image))?.[1];
  return path !== undefined && path.length <= maxPath;
}
