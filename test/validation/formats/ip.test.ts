import { describe, expect, it } from "vitest";
import { Path } from "../../../src/faults/path.ts";
import { canonicalIPv6, ipForLegacyField, ipWarning, parseIP } from "../../../src/validation/formats/ip.ts";

const canonical = (text: string) => {
  const ip = parseIP(text);
  return ip && canonicalIPv6(ip);
};

const fault = ipForLegacyField;

describe("IP addresses", () => {
  it.each([
    ["10.9.8.7", "::ffff:a09:807"],
    ["010.000.0.1", "::ffff:a00:1"],
    ["::", "::"],
    ["1::", "1::"],
    ["::1.2.3.4", "::102:304"],
    ["::ffff:1.2.3.4", "::ffff:102:304"],
    ["1:0:0:2:0:0:0:3", "1:0:0:2::3"],
    ["1:0:0:2:3:0:0:4", "1::2:3:0:0:4"],
    ["1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"],
    ["FE80:0:0:0:0:0:0:0ABC", "fe80::abc"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"],
  ])("reads %s", (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it.each([
    "",
    "1",
    "1.2.3",
    "1.2.3.4.5",
    "256.1.1.1",
    "1.2.3.x",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7:8::",
    "1:2",
    "g::",
    ":1::",
    "1:",
    "::1%eth0",
    "1.2.3.4:5",
    "::1.2.3.4:1",
  ])("refuses %s", text => {
    expect(canonical(text)).toBeUndefined();
    expect(fault(text)).toBe("must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)");
  });

  it("refuses leading zeros and IPv4-mapped addresses", () => {
    expect(fault("010.1.1.1")).toBe("must not have leading 0s");
    expect(fault("1::00000")).toBe("must not have leading 0s");
    expect(fault("::00001:1.2.3.4")).toBe("must not have leading 0s");
    expect(fault("::ffff:1.2.3.4")).toBe("must not be an IPv4-mapped IPv6 address");
    expect(fault("::ffff:01.2.3.4")).toBe("must not have leading 0s");
    expect(fault("FE80::1")).toBe(false);
  });

  it("warns about IPv6 addresses that are not canonical", () => {
    const path = new Path("ip");
    expect(ipWarning(path, "FE80::1")).toBe(
      'ip: IPv6 address "FE80::1" should be in RFC 5952 canonical format ("fe80::1")',
    );
    for (const text of ["10.1.1.1", "fe80::1", "x"]) expect(ipWarning(path, text)).toBeUndefined();
  });
});
