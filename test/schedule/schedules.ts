import { zoneOffset } from "../../src/schedule/offsets.ts";
import { zoneNames } from "../../src/schedule/time-zones.ts";

const zones = [
  "UTC",
  "America/New_York",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Dublin",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Asia/Kolkata",
  "Pacific/Apia",
  "Antarctica/Troll",
  "Asia/Beirut",
  "Africa/Cairo",
  "Asia/Gaza",
  "America/Havana",
  "America/Santiago",
  "America/Asuncion",
  "Asia/Tehran",
  "Asia/Amman",
  "America/St_Johns",
  "Pacific/Chatham",
  "Asia/Kathmandu",
  "Australia/Sydney",
  "US/Eastern",
  "Etc/GMT+5",
  "EST5EDT",
  "Europe/Lisbon",
  "Atlantic/Azores",
  "America/Godthab",
  "Pacific/Easter",
  "Asia/Pyongyang",
  "America/Caracas",
  "Europe/Moscow",
  "Africa/Khartoum",
  "America/Coyhaique",
  "Factory",
  "Pacific/Kiritimati",
  "Africa/Monrovia",
  "Asia/Almaty",
  "Pacific/Norfolk",
];
const bounds = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;
const names = [
  "",
  "",
  "",
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
  "sun mon tue wed thu fri sat".split(" "),
];
const descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];
const wrong = [
  '"x * * * *',
  "\\ * * * *",
  "* \u0007 * * *",
  "* \u007f\u0001 * * *",
  "\u{e0001}x * * * *",
  '@every 1"h',
  "@every 1é\u0001h",
  "@every 9223372036.854775807s",
  "@every 9223372036.854775808s",
  "@every -9223372036.854775808s",
  "@every 2562047h47m16.854775807s",
  "@every 0",
  "@every +0",
  "@every 0.999999999s",
  "@every 0.9999999999s",
  "@every 1.5h.5m",
  "* * * * FRİ",
  "* * * K *",
  "@reboot",
  "@Daily",
  "@every",
  "@every ",
  "@every 1",
  "@every x",
  "@every 1x",
  "@every 1h 2m",
  "@every .h",
  "",
  " ",
  "* * * *",
  "* * * * * *",
  "L * * * *",
  "* * L * *",
  "* * * * 5L",
  "* * * * 1#2",
  "* * 15W * *",
  "H * * * *",
  "60 * * * *",
  "* 24 * * *",
  "* * 0 * *",
  "* * 32 * *",
  "* * * 0 *",
  "* * * 13 *",
  "* * * * 7",
  "0 0 * * 7",
  "* * * * -1",
  "5-1 * * * *",
  "*/0 * * * *",
  "*/-1 * * * *",
  "1/2/3 * * * *",
  "1-2-3 * * * *",
  "a * * * *",
  "jan * * * *",
  "* * * foo *",
  "* * * * funday",
  "1.5 * * * *",
  "0x1 * * * *",
  "1_0 * * * *",
  "-5 * * * *",
  "*5 * * * *",
  "** * * * *",
  "5- * * * *",
  "/5 * * * *",
  "5/ * * * *",
  "99999999999999999999 * * * *",
  "9223372036854775807 * * * *",
  "TZ=UTC",
  "TZ=UTC ",
  "CRON_TZ=UTC",
  "TZ=Nowhere 0 0 * * *",
  "TZ=America 0 0 * * *",
  "TZ=../x 0 0 * * *",
  "TZ=utc 0 0 * * *",
  "TZ=EST/EDT 0 0 * * *",
  "tz=UTC 0 0 * * *",
  " TZ=UTC 0 0 * * *",
  " @daily",
  "@daily ",
  "\ufeff* * * * *",
  "* * * * *\u0000",
  "é\u200b * * * *",
];

/**
 * What cannot be compared. In a zone that skipped a whole day, the server's search can go on for ever. In Debian's zone files, which the
 * oracle finds on its disk, WET was Lisbon's time from 1992 to 1996; in the data that Go embeds, as in Node's, it was not.
 */
const notAsked = (zone: string, year: number) =>
  (/Apia|Fakaofo/.test(zone) && year > 1999 && year < 2012) ||
  (/Kiritimati|Kanton|Enderbury|Kwajalein|WET/.test(zone) && year < 1997);

/** Returns a time of the year near which the zone's clocks change, in seconds; undefined if they do not. */
function clockChange(zone: string, year: number, which: number): number | undefined {
  const offset = zoneOffset(zone);
  const changes: number[] = [];
  for (let time = Date.UTC(year) / 1000; offset && time < Date.UTC(year + 1) / 1000; time += 400_000)
    if (offset(time) !== offset(time + 400_000)) changes.push(time);
  let start = changes[Math.floor(which * changes.length)];
  if (!offset || start === undefined) return undefined;
  while (offset(start) === offset(start + 600)) start += 600;
  return start + 600;
}

export interface Case {
  readonly text: string;
  readonly tz?: string;
  readonly from: string;
  readonly n: number;
}

/** Makes schedules, ordinary, odd and malformed, each with a zone and a start. */
export function scheduleCase(next: () => number): Case {
  const int = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  const value = (field: number): string => {
    const [first, last] = bounds[field] as readonly [number, number];
    const list = names[field];
    if (list && next() < 0.3) {
      const name = pick([...list]);
      return pick([name, name.toUpperCase(), (name[0] as string).toUpperCase() + name.slice(1)]);
    }
    const n = next() < 0.02 ? int(80) : first + int(last - first + 1);
    return next() < 0.05 ? `0${n}` : next() < 0.01 ? `+${n}` : String(n);
  };
  const part = (field: number): string => {
    const [first, last] = bounds[field] as readonly [number, number];
    const kind = next();
    if (kind < 0.2) return pick(["*", "*", "?"]);
    if (kind < 0.4) return `*/${pick([1, 2, 3, 5, 7, 10, 15, 20, 30, 70, 6, 4, 12])}`;
    if (kind < 0.7) return value(field);
    if (kind < 0.75) return `${value(field)}/${1 + int(20)}`;
    const low = first + int(last - first + 1);
    const range = `${low}-${low + int(last - low + (next() < 0.03 ? 3 : 1))}`;
    return kind < 0.9 ? range : `${range}/${1 + int(9)}`;
  };
  const field = (i: number): string => {
    const stars = [0.2, 0.35, 0.5, 0.6, 0.5][i] as number;
    if (next() < stars) return "*";
    const parts = Array.from({ length: next() < 0.7 ? 1 : 1 + int(4) }, () => part(i));
    return parts.join(next() < 0.02 ? ",," : ",");
  };
  const kind = next();
  let text: string;
  if (kind < 0.04) text = pick(wrong);
  else if (kind < 0.07) text = pick(descriptors);
  else if (kind < 0.12) {
    const duration = () =>
      `${int(100)}${next() < 0.3 ? `.${int(1000)}` : ""}${pick(["h", "m", "s", "ms", "us", "ns", "µs", "h", "m", "s", next() < 0.1 ? "d" : "s"])}`;
    text = `@every ${pick(["", "", "", "-", "+"])}${Array.from({ length: 1 + int(3) }, duration).join("")}`;
  } else text = [0, 1, 2, 3, 4].map(field).join(next() < 0.05 ? pick(["  ", "\t", "\u00a0", "\u0085"]) : " ");
  if (next() < 0.01) {
    const at = int(text.length);
    text = text.slice(0, at) + pick([..."*/-,?@ 0179LW#abcé"]) + text.slice(at + int(2));
  }
  const year = 1990 + int(71);
  const own = pick(zones);
  if (next() < 0.03 && !notAsked(own, year)) text = `${pick(["TZ=", "CRON_TZ="])}${own} ${text}`;
  let from = Date.UTC(year, int(12), 1 + int(31), int(24), int(60), next() < 0.5 ? 0 : int(60));
  const tz = next() < 0.6 ? pick(zones) : pick([...zoneNames()]);
  const change = next() < 0.4 ? clockChange(tz, year, next()) : undefined;
  if (change) {
    from = (change - (next() < 0.5 ? int(4 * 3600) : int(40 * 86_400))) * 1000;
    if (kind > 0.12 && next() < 0.7) {
      // A few runs near the change.
      const day = new Date(change * 1000 + int(3) * 43_200_000 - 43_200_000);
      const days = [
        `${day.getUTCDate()} ${day.getUTCMonth() + 1} *`,
        `${day.getUTCDate()} * *`,
        `* * ${day.getUTCDay()}`,
        "* * *",
        `* ${day.getUTCMonth() + 1} *`,
      ];
      text = `${pick(["0", "30", "*/20", "*", "15,45", "59"])} ${pick(["0", "1", "2", "3", "0-3", "23", "22-23", "*/6", "12", "*", "1-2"])} ${pick(days)}`;
    }
  }
  const result = { text, from: new Date(from).toISOString().replace(".000Z", "Z"), n: 1 + int(8) };
  // The oracle puts TZ= before the text and trims what follows, so only a text without both means the same with a zone.
  if (next() > 0.8 || notAsked(tz, year) || /TZ|^\s|\s$|^$/.test(text)) return result;
  const unknown = ["utc", "PST", "europe/paris", "+05:00", "Nowhere/At_All", "UTC+2"];
  return { ...result, tz: next() < 0.02 ? pick(unknown) : tz };
}
