import type { PodSecurityContext, PodSpec } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { underscored } from "../formats/dns.ts";
import { checkUnique, enter } from "../walk.ts";
import type { Surroundings } from "./surroundings.ts";

// The server's expression, rewritten so that a text can match in only one way.
const sysctl = /^[a-z0-9]([-_]*[a-z0-9]|[./][a-z0-9])*$/;

/** Kernel parameters in the IPC namespace. */
const ipc = /^(fs\.mqueue\.|kernel\.(sem|shm(all|max|mni|_rmid_forced)?|msg(max|mnb|mni)?)$)/;

/**
 * Validates sysctls: valid, unique names, and no changes of the host's namespaces.
 *
 * @see core/validation validateSysctls
 * @see core/validation IsValidSysctlName
 */
export function validateSysctls(context: PodSecurityContext, errors: Errors, { spec }: Surroundings): void {
  if (context.sysctls === undefined) return;
  const names = new Set<string>();
  enter(context, "sysctls", errors, ({ name = "" }) => {
    if (!name) errors.required("name");
    else if (name.length > 253 || !sysctl.test(name)) {
      const regex = `^(${underscored}[\\./])*${underscored}$`;
      errors.invalid("name", name, `must have at most 253 characters and match regex ${regex}`);
    } else checkUnique(names, name, "name", errors);
    const namespace = hostNamespaceOf(name, spec);
    if (namespace) errors.invalid("name", name, `may not be specified when '${namespace}' is true`);
  });
}

/**
 * Returns the field by which the Pod shares a namespace of the host, if a sysctl would change that namespace.
 *
 * @see core/validation ValidateHostSysctl
 * @see util/sysctl GetNamespace
 * @see util/sysctl NormalizeName
 * @see util/sysctl namespaceOf
 */
export function hostNamespaceOf(name: string, spec: PodSpec): "hostNetwork" | "hostIPC" | undefined {
  // If a slash comes before any dot, dots and slashes swap their meaning. Everything from a `*` on is ignored.
  const isSlashed = /^[^./]*\//.test(name);
  const dotted = isSlashed ? name.replace(/[./]/g, mark => (mark === "." ? "/" : ".")) : name;
  const parameter = dotted.split("*", 1)[0] as string;
  if (spec.hostNetwork && parameter.startsWith("net.")) return "hostNetwork";
  return spec.hostIPC && ipc.test(parameter) ? "hostIPC" : undefined;
}
