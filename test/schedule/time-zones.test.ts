import { describe, expect, it } from "vitest";
import { timeZoneError, zoneNames } from "../../src/schedule/time-zones.ts";

describe("timeZoneError", () => {
  it("accepts all 598 names of the IANA database", () => {
    expect(zoneNames().size).toBe(598);
    for (const name of zoneNames()) expect(timeZoneError(name)).toBe(undefined);
  });

  // A newer runtime may know a newer zone.
  it.skipIf((process.versions.tz ?? "") > "2025c")("accepts every time zone that Intl lists", () => {
    for (const name of Intl.supportedValuesOf("timeZone"))
      expect([name, timeZoneError(name)]).toEqual([name, undefined]);
  });

  it.each([
    "UTC",
    "Etc/UTC",
    "Etc/GMT+5",
    "Etc/GMT-14",
    "US/Eastern",
    "EST5EDT",
    "GMT0",
    "Factory",
    "W-SU",
    "GB-Eire",
    "America/Argentina/ComodRivadavia",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "Antarctica/DumontDUrville",
    "Antarctica/McMurdo",
    "Chile/EasterIsland",
    "America/Coyhaique",
    "posixrules",
    "posix/Europe/Paris",
    "right/UTC",
    "",
    "Local",
  ])("accepts %j", name => expect(timeZoneError(name)).toBe(undefined));

  // From the server.
  it.each([
    ["utc", "unknown time zone utc"],
    ["PST", "unknown time zone PST"],
    ["europe/paris", "unknown time zone europe/paris"],
    ["America/New York", "unknown time zone America/New York"],
    ["Etc/GMT+13", "unknown time zone Etc/GMT+13"],
    ["+05:00", "unknown time zone +05:00"],
    ["posix/posixrules", "unknown time zone posix/posixrules"],
    ["America", "is a directory"],
    ["America/Argentina", "is a directory"],
    ["posix/America", "is a directory"],
    ["right", "is a directory"],
    ["EST/EDT", "not a directory"],
    ["America/New_York/x", "not a directory"],
    ["../UTC", "time: invalid location name"],
    ["Etc/../UTC", "time: invalid location name"],
    ["/UTC", "time: invalid location name"],
    ["\\UTC", "time: invalid location name"],
    ["constructor", "unknown time zone constructor"],
  ])("%j: returns %s", (name, words) => expect(timeZoneError(name)).toBe(words));
});
