import { expect, it } from "vitest";
import { defaultText, limitText } from "../../src/reference/text.ts";

it.each([
  [{ min: 0 }, "0 or more"],
  [{ max: 9 }, "at most 9"],
  [{ min: 1, max: 100 }, "1 to 100"],
  [{ maxLength: 63 }, "at most 63 characters"],
  [{ maxBytes: 1 }, "at most 1 byte"],
  [{ minItems: 1 }, "at least 1 item"],
  [{ minItems: 1, maxItems: 20 }, "at least 1 item, at most 20 items"],
  [{ min: 0, when: "`a` is set" }, "0 or more when `a` is set"],
])("limitText of %o is %s", (limits, text) => {
  expect(limitText(limits)).toBe(text);
});

it.each([
  [{ value: 6 }, "6"],
  [{ value: "Allow" }, '"Allow"'],
  [{ value: false, when: "`a` is unset" }, "false when `a` is unset"],
  [{ from: "the Pod template's labels" }, "the Pod template's labels"],
])("defaultText of %o is %s", (fact, text) => {
  expect(defaultText(fact as Parameters<typeof defaultText>[0])).toBe(text);
});
