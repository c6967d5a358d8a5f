import { timeZones } from "./generated/time-zones.ts";

let names: Set<string> | undefined;
let areas: Set<string>;

/** The names of the IANA database that Go knows, unpacked once. */
export function zoneNames(): Set<string> {
  if (!names) {
    names = new Set();
    areas = new Set(["posix", "right"]);
    for (const line of timeZones.split("\n")) {
      const [area = "", ...places] = line
        .replace(/([a-z])(?=[A-Z])/g, "$1 ")
        .replace(/~/g, "")
        .split(" ");
      areas.add(area);
      for (const place of places) names.add(area ? `${area}/${place}` : place);
    }
  }
  return names;
}

/**
 * The server's words for a time zone that it does not know; undefined for one that it knows.
 *
 * Names are those of the IANA database, in their exact case: what `Intl` takes besides (`utc`, `europe/paris`, `PST`, `+05:00`) is unknown.
 * As on a server with Debian's zone files, `posix/…`, `right/…` and `posixrules` are known too, and a name such as `America` is a directory.
 * `""` and `Local` are no fault here; the rules for `spec.timeZone` refuse them before.
 *
 * @see time LoadLocation
 */
export function timeZoneError(name: string): string | undefined {
  if (!name || name === "Local") return undefined;
  if (name.includes("..") || /^[/\\]/.test(name)) return "time: invalid location name";
  const known = zoneNames();
  const zone = name.replace(/^(posix|right)\//, "");
  if (known.has(zone) || name === "posixrules") return undefined;
  if (areas.has(zone)) return "is a directory";
  for (let at = zone.indexOf("/"); at > 0; at = zone.indexOf("/", at + 1))
    if (known.has(zone.slice(0, at))) return "not a directory";
  return `unknown time zone ${name}`;
}
