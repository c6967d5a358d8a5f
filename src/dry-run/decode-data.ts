import { type Decoded, decode, type RootKind } from "../decode/index.ts";
import { dataOf } from "../models/brand.ts";

/** Decodes a manifest, or what a builder of one describes. What throws when it is asked whether it is one is the decoder's to refuse. */
export function decodeData(value: unknown, kind?: RootKind, places?: number): Decoded {
  let data = value;
  try {
    data = dataOf(value);
  } catch {}
  return decode(data, kind, places);
}
