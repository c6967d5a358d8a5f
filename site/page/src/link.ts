// The whole state in the hash of a link: `#s=`, then a JSON text in UTF-8, compressed by raw deflate, as base64url.
import type { Mode } from "./messages.ts";

export type PanelName = "stored" | "security" | "runs" | "update" | "code";

export const panelNames: readonly PanelName[] = ["stored", "security", "runs", "update", "code"];

/** What a link holds. Everything but the version may be absent. */
export interface LinkState {
  readonly v: 1;
  /** Default: `yaml`. */
  readonly mode?: Mode;
  readonly yaml?: string;
  readonly typescript?: string;
  /** Which manifest is shown, from 0. */
  readonly document?: number;
  readonly panel?: PanelName;
  /** The manifests of the pinned version. */
  readonly pinned?: readonly unknown[];
}

/** How many bytes a link may unpack to at most. */
const MAX_BYTES = 4_000_000;

/** Firefox opens no address longer than 1 MiB, and Chromium none longer than 2 MiB. */
const MAX_LINK = 1_000_000;

export class LinkError extends Error {
  override readonly name = "LinkError";
}

/** @param make makes a stream, which older browsers cannot */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  make: () => GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  let pair: GenericTransformStream;
  try {
    pair = make();
  } catch {
    throw new LinkError("this browser is too old for it");
  }
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(pair as ReadableWritablePair)
    .getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      throw new LinkError("it unfolds to more than 4 MB");
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws LinkError for a state that no link can hold. */
export async function encodeState(state: LinkState): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const tooLong = new LinkError("the text is too long");
  if (bytes.length > MAX_BYTES) throw tooLong;
  const packed = await through(bytes, () => new CompressionStream("deflate-raw"));
  const hash = `#s=${toBase64(packed)}`;
  if (hash.length > MAX_LINK) throw tooLong;
  return hash;
}

const kinds: Readonly<Record<keyof LinkState, (value: unknown) => boolean>> = {
  v: value => value === 1,
  mode: value => value === "yaml" || value === "typescript",
  yaml: value => typeof value === "string",
  typescript: value => typeof value === "string",
  document: value => Number.isInteger(value) && (value as number) >= 0,
  panel: value => panelNames.includes(value as PanelName),
  pinned: Array.isArray,
};

/** @throws LinkError for a hash that was cut short, or that this page did not make. */
export async function decodeState(hash: string): Promise<LinkState> {
  // Some programs encode the = of a link.
  const packed = /^#s(?:=|%3d)([\w-]+)$/i.exec(hash)?.[1];
  if (packed === undefined) throw new LinkError("it does not begin with #s= and base64url");
  let text: string;
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), c =>
      c.charCodeAt(0),
    );
    text = new TextDecoder("utf-8", { fatal: true }).decode(
      await through(bytes, () => new DecompressionStream("deflate-raw")),
    );
  } catch (error) {
    throw error instanceof LinkError ? error : new LinkError("it is damaged: perhaps it was cut short");
  }
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    throw new LinkError("it holds no JSON");
  }
  if (typeof state !== "object" || state === null || !("v" in state))
    throw new LinkError("it holds no state");
  if (state.v !== 1)
    throw new LinkError(`its version is ${JSON.stringify(state.v)?.slice(0, 20)}, and this page knows 1`);
  for (const [key, value] of Object.entries(state)) {
    const fits = Object.hasOwn(kinds, key) ? kinds[key as keyof LinkState] : undefined;
    if (!fits?.(value))
      throw new LinkError(`its ${JSON.stringify(key.slice(0, 40))} is not what it should be`);
  }
  return state as LinkState;
}
