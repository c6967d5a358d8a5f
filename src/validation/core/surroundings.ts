import type { PodSpec, Volume } from "../../models/index.ts";
import type { PodClaims } from "./resource-claims.ts";

/** What the rules of a container need to know about its Pod. */
export interface Surroundings {
  readonly spec: PodSpec;
  /** The volumes that can be mounted, by name. */
  readonly volumes: ReadonlyMap<string, Volume>;
  readonly claims: PodClaims;
}
