import type { PodSpec } from "../../models/index.ts";
import { dns1123Label } from "../formats/dns.ts";
import { checkOf } from "../walk.ts";

/** Refuses a name that is missing or no DNS label. */
export const checkName = /*@__PURE__*/ checkOf<{ readonly name?: string }>({ name: [dns1123Label] });

/** The names of containers and init containers. */
export const containerNames = ({ containers = [], initContainers = [] }: Partial<PodSpec>): Set<string> =>
  new Set([...containers, ...initContainers].map(({ name = "" }) => name));
