// What the server makes of the AppArmor annotations that came before the field.
import { byteLength } from "../../encoding/utf8.ts";
import type { AppArmorProfile, PodSpec } from "../../models/index.ts";
import { same } from "../../values/same.ts";
import { allContainers } from "./restarts.ts";

const prefix = "container.apparmor.security.beta.kubernetes.io/";
const local = "localhost/";

/** Returns the profile that an annotation names, if the field can have it. */
function profileOf(annotation: string): AppArmorProfile | undefined {
  if (annotation === "unconfined") return { type: "Unconfined" };
  if (annotation === "runtime/default") return { type: "RuntimeDefault" };
  const localhostProfile = annotation.startsWith(local) ? annotation.slice(local.length) : "";
  // Validation takes annotations that the field cannot hold.
  const isValid = localhostProfile === localhostProfile.trim() && byteLength(localhostProfile) <= 4095;
  return localhostProfile !== "" && isValid ? { type: "Localhost", localhostProfile } : undefined;
}

/**
 * Sets the `appArmorProfile` of each container for which only an annotation names one, unless the Pod has the same.
 *
 * @see core/pod applyAppArmorVersionSkew
 */
export function addAppArmorProfiles(pod: PodSpec, annotations: Readonly<Record<string, string>>): void {
  if (pod.os?.name === "windows") return;
  for (const container of allContainers(pod)) {
    const annotation = annotations[prefix + container.name];
    if (annotation === undefined || container.securityContext?.appArmorProfile !== undefined) continue;
    const appArmorProfile = profileOf(annotation);
    if (appArmorProfile === undefined || same(appArmorProfile, pod.securityContext?.appArmorProfile))
      continue;
    container.securityContext = { ...container.securityContext, appArmorProfile };
  }
}
