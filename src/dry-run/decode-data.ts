import { type Decoded, decode, type RootKind } from "../decode/index.ts";
import { plainData } from "../decode/plain-data.ts";
import { dataOf } from "../models/brand.ts";

/**
 * Decodes a manifest, what a builder of one describes, or an instance of another library's class. What throws when it is asked whether it
 * is one is the decoder's to refuse.
 */
export function decodeData(value: unknown, kind?: RootKind, places?: number): Decoded {
  let data = value;
  try {
    data = dataOf(value);
  } catch {}
  const decoded = decode(data, kind, places);
  if (decoded.ok) return decoded;
  // Only now: nearly all that is asked for is plain.
  const plain = plainData(data);
  return plain === data ? decoded : decode(plain, kind, places);
}
