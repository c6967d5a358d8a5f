// Replacements for what hosts have and bare engines lack. They must give the same answers, whatever the text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64, toBase64 } from "../../src/encoding/base64.ts";
import { harmless } from "../../src/encoding/terminal.ts";
import { byteLength } from "../../src/encoding/utf8.ts";

const text = fc.string({ unit: "binary" });
const bytes = fc.uint8Array({ maxLength: 40 });

describe("byteLength()", () => {
  it("counts the bytes of UTF-8, also for halves of surrogate pairs", () => {
    for (const one of [
      "",
      "a",
      "\x7f\x80",
      "é",
      "\u07ff\u0800",
      "\uffff😀",
      "\u{10000}",
      "a€\u{10ffff}",
      "\ud800",
      "\udc00\ud800a",
    ])
      expect(byteLength(one), JSON.stringify(one)).toBe(new TextEncoder().encode(one).length);
  });

  it("agrees with TextEncoder for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ max: 0xffff }).map(unit => String.fromCharCode(unit)) }),
        one => {
          expect(byteLength(one)).toBe(new TextEncoder().encode(one).length);
        },
      ),
    );
  });
});

describe("base64", () => {
  it("is written as by Buffer, but without padding, and read back", () => {
    fc.assert(
      fc.property(text, one => {
        const base64 = toBase64(one);
        expect(base64).toBe(Buffer.from(one).toString("base64").replace(/=+$/, ""));
        expect(fromBase64(base64)).toBe(one);
        expect(fromBase64(Buffer.from(one).toString("base64"))).toBe(one);
        expect(fromBase64(`${base64}====`)).toBe(one);
      }),
    );
  });

  it("is decoded as by TextDecoder, and refused if the bytes are not UTF-8", () => {
    const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const said = (read: () => string) => {
      try {
        return read();
      } catch {
        return undefined;
      }
    };
    const near = fc.array(
      fc.constantFrom(
        0x00,
        0x41,
        0x7f,
        0x80,
        0xbf,
        0xc0,
        0xc2,
        0xdf,
        0xe0,
        0x9f,
        0xed,
        0xa0,
        0xef,
        0xbb,
        0xf0,
        0x8f,
        0x90,
        0xf4,
        0xf5,
        0xff,
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          near.map(list => Uint8Array.from(list)),
        ),
        raw => {
          expect(said(() => fromBase64(Buffer.from(raw).toString("base64")))).toBe(
            said(() => utf8.decode(raw)),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("harmless()", () => {
  it("keeps readable characters", () => {
    for (const one of ["a b\tc\n", "~é日本", "😀\u{10000}\u{10ffff}", "\xa0\u2027\u202f\uff01\ufffd"])
      expect(harmless(one)).toBe(one);
  });

  it("replaces control characters, invisible ones, and those that change the direction of text", () => {
    const hidden = "\0\x07\b\r\x1b\x7f\x85\x9b\u2028\u202a\u202e\u2066\u2069\ufeff";
    for (const one of hidden) expect(harmless(`a${one}b${one}`), JSON.stringify(one)).toBe("a\ufffdb\ufffd");
  });
});
