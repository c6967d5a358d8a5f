import type { PodSpec } from "../../models/index.ts";
import { dns1123Label } from "../formats/dns.ts";
import { checkOf } from "../walk.ts";

/** Checks that a name is present and a DNS label. */
export const checkName = /*@__PURE__*/ checkOf<{ readonly name?: string }>({ name: [dns1123Label] });

/** Returns the names of the containers and init containers. */
export const containerNames = ({ containers = [], initContainers = [] }: Partial<PodSpec>): Set<string> =>
  new Set([...containers, ...initContainers].map(({ name = "" }) => name));
