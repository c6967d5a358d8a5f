import { timeZones } from "./generated/time-zones.ts";

let names: Set<string> | undefined;
let areas: Set<string>;

/** Returns the names of the IANA database that Go knows. They are unpacked once. */
export function zoneNames(): Set<string> {
  if (!names) {
    names = new Set();
    areas = new Set();
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

/** Returns the name as the path of a file, which it is to Go: `//` and `/./` are `/`. */
export const zonePath = (name: string): string => name.replace(/(^|\/)(?:\.?\/)+/g, "$1");

/** Matches the folders that hold all zones once more. */
const copies = /^(?:posix|right)\//;

/**
 * Returns the server's words for a time zone that it does not know; undefined for one that it knows.
 *
 * Names are those of the IANA database, in their exact case. What `Intl` accepts besides (`utc`, `europe/paris`, `PST`, `+05:00`) is
 * unknown. As on a server with Debian's zone files, `posix/…`, `right/…` and `posixrules` are known too, and a name such as `America` is a
 * directory. `""` and `Local` are not refused here: see {@link timeZoneFaults}.
 *
 * @see time LoadLocation
 */
export function timeZoneError(name: string): string | undefined {
  if (!name || name === "Local") return undefined;
  if (name.includes("..") || /^[/\\]/.test(name)) return "time: invalid location name";
  const known = zoneNames();
  const path = zonePath(name);
  const zone = path.replace(/^posixrules(?=\/|$)/, "UTC").replace(copies, "");
  if (known.has(zone)) return undefined;
  const folder = path.replace(/(^|\/)\.?$/, "");
  if (areas.has(folder.replace(copies, "")) || /^(?:posix|right)?$/.test(folder)) return "is a directory";
  for (let at = zone.indexOf("/"); at > 0; at = zone.indexOf("/", at + 1))
    if (known.has(zone.slice(0, at))) return "not a directory";
  return `unknown time zone ${name}`;
}

/**
 * Returns the server's words for a name in `spec.timeZone`; empty if it is accepted.
 *
 * @see batch/validation validateTimeZone
 */
export function timeZoneFaults(name: string): string[] {
  if (name === "") return ["timeZone must be nil or non-empty string"];
  if (name.split("/").some(part => !/^(?!-|\.\.?$)[A-Za-z._0-9+-]{1,14}$/.test(part)))
    return [`unknown time zone ${name}`];
  const faults: string[] = [];
  if (name.toLowerCase() === "local")
    faults.push("timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones");
  const fault = timeZoneError(name);
  if (fault !== undefined) faults.push(fault);
  return faults;
}
