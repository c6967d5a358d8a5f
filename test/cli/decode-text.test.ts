import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { badByte, byteFault, decodeText, encodingFault } from "../../src/cli/decode-text.ts";

/** Returns the bytes from which a text was decoded: each lone half of a surrogate pair stands for one byte. */
const bytesOf = (text: string) =>
  Buffer.concat(
    [...text].map(letter =>
      /[\udc80-\udcff]/u.test(letter) ? Buffer.from([letter.charCodeAt(0) & 0xff]) : Buffer.from(letter),
    ),
  );

const hex = (text: string) => new Uint8Array(Buffer.from(text, "hex"));

describe("a text with bytes that are not UTF-8", () => {
  it.each([
    ["61ff62", "a\udcffb"],
    ["61e9", "a\udce9"],
    // A sequence that is cut off, one byte too many, overlong spellings, half of a surrogate pair, and a code beyond the last character.
    ["61e282", "a\udce2\udc82"],
    ["61e282ac80", "a€\udc80"],
    ["61c0af", "a\udcc0\udcaf"],
    ["61e08080", "a\udce0\udc80\udc80"],
    ["61f0808080", "a\udcf0\udc80\udc80\udc80"],
    ["61eda080", "a\udced\udca0\udc80"],
    ["61f4908080", "a\udcf4\udc90\udc80\udc80"],
    ["61f09f9280ff", "a💀\udcff"],
    ["61c3bfe0a080f4808080ff", "aÿ\u0800\u{100000}\udcff"],
    ["efbbbf61ff", "\ufeffa\udcff"],
  ])("%s keeps each invalid byte", (bytes, text) => {
    expect(decodeText(hex(bytes))).toBe(text);
  });

  it("can be turned back into its bytes, and valid UTF-8 is decoded as usual", () => {
    const letters = fc.oneof(
      fc.string({ unit: "binary" }).map(text => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }).map(bytes => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(fc.array(letters), some => {
        // A text that starts with ASCII has no other encoding.
        const bytes = Buffer.concat([Buffer.from("text"), ...some]);
        const text = decodeText(bytes);
        expect(bytesOf(text).equals(bytes)).toBe(true);
        const isUtf8 = Buffer.from(bytes.toString()).equals(bytes);
        expect(badByte(text) === undefined).toBe(isUtf8);
        if (isUtf8) expect(text).toBe(bytes.toString());
      }),
    );
  });

  it("is reported with its invalid byte, or as cut off inside a character", () => {
    expect(byteFault("a\udce9\n", 1)).toBe("found the byte 0xE9, expected UTF-8: save the text as that");
    expect(byteFault("\udc80", 0)).toContain("0x80, expected UTF-8");
    for (const text of ["\udcc3", "\udcf0\udc9f\udc92"])
      expect(byteFault(text, 0)).toContain("expected the rest of its character (is the text cut off?)");
    expect(byteFault("\udcf0\udc9f\udc92\udc92", 0)).toContain("expected UTF-8");
  });

  it("badByte() returns the line and column of the first invalid byte", () => {
    expect(badByte(decodeText(hex("610a62f09f9280ff0aff")))).toEqual({ line: 2, column: 4 });
    expect(badByte("💀")).toBeUndefined();
  });

  it("encodingFault() returns why bytes are not UTF-8", () => {
    expect(encodingFault(hex("610a62f09f9280ff0aff"))).toBe("is not UTF-8 text: line 2, column 4");
    expect(encodingFault(hex("fffe6100"))).toBe("is UTF-16: save it as UTF-8");
    expect(encodingFault(hex("efbbbf61c3a9"))).toBeUndefined();
  });
});
