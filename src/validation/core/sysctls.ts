import type { PodSpec, Sysctl } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import type { Path } from "../path.ts";
import type { PodValidationOptions } from "./options.ts";

const segment = "[a-z0-9]([-_a-z0-9]*[a-z0-9])?";
// The server's expression, written so that no text can be matched in two ways.
const name = /^[a-z0-9](?:[-_]*[a-z0-9]|[./][a-z0-9])*$/;

/** Parameters of the kernel that belong to the namespace of interprocess communication. */
const ipc = /^(fs\.mqueue\.|kernel\.(sem|shm(all|max|mni|_rmid_forced)?|msg(max|mnb|mni)?)$)/;

/**
 * Refuses sysctls without a name, with a bad one or another's, and those that would change the host's namespaces.
 *
 * @see core/validation validateSysctls
 * @see core/validation IsValidSysctlName
 * @see core/validation ValidateHostSysctl
 * @see util/sysctl GetNamespace
 * @see util/sysctl NormalizeName
 * @see util/sysctl namespaceOf
 */
export function validateSysctls(
  sysctls: readonly Sysctl[],
  spec: PodSpec,
  path: Path,
  errors: Errors,
  options: PodValidationOptions,
): void {
  const names = new Set<string>();
  for (let i = 0; i < sysctls.length; i++) {
    const text = sysctls[i]?.name ?? "";
    const here = path.index(i).child("name");
    if (text === "") errors.required(here);
    else if (text.length > 253 || !name.test(text)) {
      const regex = `^(${segment}[\\./])*${segment}$`;
      errors.invalid(here, text, `must have at most 253 characters and match regex ${regex}`);
    } else if (names.has(text)) errors.duplicate(here, text);
    names.add(text);
    if (options.allowNamespacedSysctlsForHostNetAndHostIPC) continue;
    const dotted = parameter(text);
    if (spec.hostNetwork && dotted.startsWith("net.")) {
      errors.invalid(here, text, "may not be specified when 'hostNetwork' is true");
    } else if (spec.hostIPC && ipc.test(dotted)) {
      errors.invalid(here, text, "may not be specified when 'hostIPC' is true");
    }
  }
}

/** The name with dots, up to a `*`: where a slash comes first, dots and slashes change places. */
function parameter(text: string): string {
  const slashed = /^[^./]*\//.test(text);
  const dotted = slashed ? text.replace(/[./]/g, mark => (mark === "." ? "/" : ".")) : text;
  return dotted.split("*", 1)[0] as string;
}
