import { describe, expect, it } from "vitest";
import { Random } from "../../conformance/generate/random.ts";
import { fastTimes, type ReadTime, readTime } from "../../src/decode/time.ts";

/** What a reader makes of a text: the time, or Go's words. */
function outcome(read: ReadTime, text: string): unknown {
  const words: string[] = [];
  return read(text, message => words.push(message)) ?? words;
}

const random = new Random(1);
const digits = (most: number, width = 2) => String(random.below(most + 1)).padStart(width, "0");

/** A time whose parts may be a little out of range, often with one character replaced, added or removed. */
function almostTime(): string {
  const date = `${digits(random.below(4) === 0 ? 9999 : 2200, 4)}-${digits(13)}-${digits(32)}`;
  const time = `${date}T${digits(25)}:${digits(61)}:${digits(61)}Z`;
  if (random.below(2) === 0) return time;
  const at = random.below(time.length);
  const odd = "0129-:.,TtZz+ é\n".charAt(random.below(16));
  return time.slice(0, at) + odd + time.slice(at + random.below(3));
}

describe("the fast reader of times", () => {
  it("returns what the other returns, for times and for what is almost one", () => {
    const fraction = (text: string) => text && `.${text}`;
    const fast = fastTimes(fraction);
    const slow: ReadTime = (text, refuse) => readTime(text, refuse, fraction);
    let times = 0;
    for (let i = 0; i < 50_000; i++) {
      const text = almostTime();
      const read = outcome(slow, text);
      if (typeof read === "string") times++;
      if (outcome(fast, text) !== read) expect(outcome(fast, text), text).toEqual(read);
    }
    expect(times).toBeGreaterThan(10_000);
  });

  it("returns each second of the API's form as it was written", () => {
    const fast = fastTimes(() => "");
    for (let second = Date.UTC(1960, 0); second < Date.UTC(2100, 0); second += 86_399_000 * 3) {
      const text = new Date(second).toISOString().replace(".000", "");
      expect(outcome(fast, text)).toBe(text);
    }
  });
});
