import { containerLists } from "../../models/containers.ts";
import type { Container, EphemeralContainer, PodSpec } from "../../models/index.ts";
import { each } from "../../values/each.ts";
import type { Errors } from "../errors.ts";
import { type Check, enter } from "../walk.ts";

/** Applies a check to each container of all kinds, at its place. */
export function enterContainers(
  spec: PodSpec,
  errors: Errors,
  check: Check<Container | EphemeralContainer, undefined>,
): void {
  each(containerLists, list => enter(spec, list, errors, check));
}
