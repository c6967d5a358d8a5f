import type { PodSpec, Volume } from "../../models/index.ts";
import type { PodClaims } from "./resource-claims.ts";

/** What the rules of a container ask about its pod. */
export interface Surroundings {
  readonly spec: PodSpec;
  /** The volumes that can be mounted, by name. */
  readonly volumes: ReadonlyMap<string, Volume>;
  readonly claims: PodClaims;
}
