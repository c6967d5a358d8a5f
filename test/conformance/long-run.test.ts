import { afterEach, expect, it, vi } from "vitest";
import { LongRun } from "../../conformance/long-run.ts";
import { wholeNumber } from "../../conformance/whole-number.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("a long run has steps of one size, and a last one with the rest", () => {
  const run = new LongRun(1200, () => 0);
  expect([...run.steps(500)]).toEqual([500, 500, 200]);
  expect(run.done).toBe(1200);
});

it("a long run says every minute how far it is", () => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  vi.useFakeTimers({ toFake: ["Date"] });
  for (const _ of new LongRun(10, () => 3).steps(2)) vi.setSystemTime(Date.now() + 25_000);
  expect(said.mock.calls).toEqual([["6 of 10 done, 3 found"]]);
});

it.each(["SIGINT", "SIGTERM"] as const)("a long run has no further step after %s", signal => {
  const before = process.listenerCount(signal);
  const run = new LongRun(1200, () => 0);
  for (const _ of run.steps(500)) {
    expect(process.listenerCount(signal)).toBe(before + 1);
    process.emit(signal);
    // The next one ends the program, as it does without a handler.
    expect(process.listenerCount(signal)).toBe(before);
  }
  expect(run.done).toBe(500);
});

it("a long run that fails leaves no handlers behind", () => {
  const before = process.listenerCount("SIGINT");
  expect(() => {
    for (const _ of new LongRun(2, () => 0).steps(1)) throw new Error("no");
  }).toThrow("no");
  expect(process.listenerCount("SIGINT")).toBe(before);
});

it("an option that is no whole number is told", () => {
  expect(wholeNumber("count", "10000")).toBe(10_000);
  for (const text of ["", "abc", "1e6", "-1", "1.5", "9".repeat(16)])
    expect(() => wholeNumber("count", text)).toThrow(`--count takes a whole number, but got "${text}"`);
});
