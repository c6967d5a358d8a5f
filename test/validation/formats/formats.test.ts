import { describe, expect, it } from "vitest";
import {
  dns1123Label,
  dns1123Subdomain,
  dns1123SubdomainInBytes,
  dns1123SubdomainWithUnderscore,
  nameIsDNSSubdomain,
} from "../../../src/validation/formats/dns.ts";
import { labelKey, labelValue } from "../../../src/validation/formats/label.ts";
import {
  configMapKey,
  httpHeaderName,
  pathSegment,
  portName,
  relaxedEnvVarName,
} from "../../../src/validation/formats/name.ts";
import { nonnegative, portNum, positive, unixId } from "../../../src/validation/formats/number.ts";

const label =
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
const subdomain =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
const key =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const a = (n: number) => "a".repeat(n);

describe("validation of DNS names", () => {
  it("accepts labels of up to 63 characters", () => {
    expect(dns1123Label(a(63))).toEqual([]);
    expect(dns1123Label(a(64))).toEqual(["must be no more than 63 characters"]);
    expect(dns1123Label("a.b")).toEqual(["must not contain dots"]);
    expect(dns1123Label(`${a(63)}.b`)).toEqual([
      "must be no more than 63 characters",
      "must not contain dots",
    ]);
    for (const text of ["", "A", "-a", "a-", "a_b", "a..b", "a\n"])
      expect(dns1123Label(text)).toEqual([label]);
  });

  it("accepts subdomains of up to 253 bytes, with bytes or characters in the message", () => {
    expect(dns1123Subdomain(`${"a.".repeat(126)}b`)).toEqual([]);
    expect(dns1123Subdomain(a(254))).toEqual(["must be no more than 253 characters"]);
    expect(dns1123SubdomainInBytes(a(254))).toEqual(["must be no more than 253 bytes"]);
    expect(dns1123Subdomain("é".repeat(127))).toEqual(["must be no more than 253 characters", subdomain]);
    for (const text of ["", ".", "a.", ".a", "a..b", "a.-b", "a-.b", "A", "a_b"]) {
      expect(dns1123Subdomain(text), text).toEqual([subdomain]);
    }
  });

  it("accepts underscores where they are allowed", () => {
    for (const text of ["_a", "a_b", "_a._b", "a.b"])
      expect(dns1123SubdomainWithUnderscore(text)).toEqual([]);
    for (const text of ["__a", "a_", "_", "a._", "_-a"]) {
      expect(dns1123SubdomainWithUnderscore(text), text).toHaveLength(1);
    }
  });

  it("ignores a dash at the end of a prefix, and the character before it", () => {
    for (const prefix of ["a-", "a.-", "%-", "a--"])
      expect(nameIsDNSSubdomain(prefix, true), prefix).toEqual([]);
    for (const prefix of ["-", "-a-", "é-"])
      expect(nameIsDNSSubdomain(prefix, true), prefix).toEqual([subdomain]);
    expect(nameIsDNSSubdomain("a-")).toEqual([subdomain]);
  });
});

describe("regular expressions without nested repeats", () => {
  it("accept the same strings as the server's expressions", () => {
    const part = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    const underscored = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?";
    const pairs: [(text: string) => readonly string[], string][] = [
      [dns1123Label, part],
      [dns1123Subdomain, `${part}(\\.${part})*`],
      [dns1123SubdomainWithUnderscore, `${underscored}(\\.${underscored})*`],
      [labelValue, "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?"],
    ];
    let texts = [""];
    for (let length = 0; length < 6; length++) {
      texts = [...new Set(texts.flatMap(text => [text, ...["a", "-", "_", ".", "A"].map(c => text + c)]))];
    }
    expect(texts).toHaveLength((5 ** 7 - 1) / 4);
    for (const [format, regex] of pairs) {
      const whole = new RegExp(`^${regex}$`);
      const differ = texts.filter(text => whole.test(text) !== (format(text).length === 0));
      expect(differ, regex).toEqual([]);
    }
  });
});

describe("validation of label keys, label values and path segments", () => {
  it("accepts a key of 63 bytes after a DNS subdomain", () => {
    expect(labelKey(`${a(253)}/${a(63)}`)).toEqual([]);
    expect(labelKey(a(64))).toEqual(["name part must be no more than 63 bytes"]);
    expect(labelKey("")).toEqual(["name part must be non-empty", `name part ${key}`]);
    expect(labelKey("/")).toEqual([
      "prefix part must be non-empty",
      "name part must be non-empty",
      `name part ${key}`,
    ]);
    expect(labelKey("A/a")).toEqual([`prefix part ${subdomain}`]);
    expect(labelKey("a/b/c")).toEqual([
      `a valid label key ${key} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ]);
  });

  it("accepts an empty label value", () => {
    expect(labelValue("")).toEqual([]);
    expect(labelValue(a(64))).toEqual(["must be no more than 63 bytes"]);
    expect(labelValue("-")).toEqual([
      "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
    ]);
  });

  it("refuses a path segment that contains / or %, or is ..", () => {
    expect(pathSegment("..")).toEqual(["may not be '..'"]);
    expect(pathSegment("..", true)).toEqual([]);
    expect(pathSegment("%/")).toEqual(["may not contain '/'", "may not contain '%'"]);
  });
});

describe("validation of other names and numbers", () => {
  it("accepts port numbers and port names", () => {
    expect([portNum(1), portNum(65535), nonnegative(0), positive(1)]).toEqual([false, false, false, false]);
    expect(portNum(0)).toBe("must be between 1 and 65535, inclusive");
    expect(unixId(2147483648)).toBe("must be between 0 and 2147483647, inclusive");
    expect(nonnegative(-1)).toBe("must be greater than or equal to 0");
    expect(positive(0)).toBe("must be greater than zero");
    expect(portName("http-2")).toEqual([]);
    expect(portName("-A--8888888888888")).toEqual([
      "must be no more than 15 characters",
      "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)",
      "must contain at least one letter (a-z)",
      "must not contain consecutive hyphens",
      "must not begin or end with a hyphen",
    ]);
  });

  it("accepts ConfigMap keys, header names and printable names of environment variables", () => {
    expect(configMapKey("a..b")).toEqual([]);
    expect(configMapKey("..")).toEqual(["must not be '..'"]);
    expect(configMapKey("../é")).toHaveLength(2);
    expect(httpHeaderName("X_A")).toEqual([
      "a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')",
    ]);
    expect([relaxedEnvVarName("a b~"), relaxedEnvVarName("1.-")]).toEqual([[], []]);
    expect([relaxedEnvVarName("a=b"), relaxedEnvVarName("é"), relaxedEnvVarName("\t")].flat()).toHaveLength(
      3,
    );
  });

  it("handles strings of millions of characters", () => {
    const long = "a.".repeat(6_000_000);
    expect(dns1123Subdomain(`${long}a`)).toEqual(["must be no more than 253 characters"]);
    expect(dns1123Label(long)).toEqual(["must be no more than 63 characters", label]);
  });
});
