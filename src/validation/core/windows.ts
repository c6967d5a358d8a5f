import type { PodSpec, WindowsSecurityContextOptions } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import { byteLength } from "../formats/sentence.ts";
import type { Path } from "../path.ts";
import { containerPath, visitContainers } from "./visit.ts";

const netBios = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/u;
const dnsLabel = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

/**
 * Refuses a bad name or text of a GMSA credential spec and a bad user's name.
 *
 * @see core/validation validateWindowsSecurityContextOptions
 */
export function validateWindowsSecurityContextOptions(
  windows: WindowsSecurityContextOptions,
  path: Path,
  errors: Errors,
): void {
  const report = (field: string, value: string, details: readonly string[]) => {
    const here = path.child(field);
    for (const detail of details) errors.invalid(here, value, detail, true);
  };
  const { gmsaCredentialSpecName: name, gmsaCredentialSpec: text, runAsUserName: user } = windows;
  if (name !== undefined) report("gmsaCredentialSpecName", name, dns1123Subdomain(name));
  if (text === "") report("gmsaCredentialSpec", text, ["gmsaCredentialSpec cannot be an empty string"]);
  else if (text !== undefined && byteLength(text) > 64 * 1024) {
    report("gmsaCredentialSpec", text, ["gmsaCredentialSpec size must be under 64 KiB"]);
  }
  if (user !== undefined) {
    const details = userNameFaults(user).map(detail => `runAsUserName${detail}`);
    report("runAsUserName", user, details);
  }
}

/** What is wrong with `user` or `DOMAIN\user`, without the field's name in front. */
function userNameFaults(text: string): string[] {
  if (text === "") return [" cannot be an empty string"];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule is about
  if (/[\0-\x1f\x7f]/.test(text)) return [" cannot contain control characters"];
  const parts = text.split("\\", 3);
  if (parts.length > 2) return [" cannot contain more than one backslash"];
  const user = parts.at(-1) as string;
  const found: string[] = [];
  if (parts.length === 2) {
    const domain = parts[0] as string;
    if (byteLength(domain) >= 256) found.push("'s Domain length must be under 256 characters");
    if (!netBios.test(domain) && !domain.split(".").every(label => dnsLabel.test(label))) {
      found.push("'s Domain doesn't match the NetBios nor the DNS format");
    }
  }
  if (user === "") found.push("'s User cannot be empty");
  else if (byteLength(user) > 104) found.push("'s User length must not be longer than 104 characters");
  if (/^[. ]+$/.test(user)) found.push("'s User cannot contain only periods or spaces");
  if (/["/\\:;|=,+*?<>@[\]]/.test(user)) {
    found.push("'s User cannot contain the following characters: \"/\\:;|=,+*?<>@[]");
  }
  return found;
}

/**
 * Refuses containers of which only some are host processes, those that disagree with their pod, and host processes
 * without the host's network.
 *
 * @see core/validation validateWindowsHostProcessPod
 */
export function validateWindowsHostProcessPod(spec: PodSpec, path: Path, errors: Errors): void {
  const ofPod = spec.securityContext?.windowsOptions?.hostProcess;
  let containers = 0;
  let hostProcesses = 0;
  visitContainers(spec, (container, list, index) => {
    containers++;
    const own = container.securityContext?.windowsOptions?.hostProcess;
    if (ofPod !== undefined && own !== undefined && ofPod !== own) {
      const here = containerPath(path, list, index).child("securityContext");
      const detail = `pod hostProcess value must be identical if both are specified, was ${ofPod}`;
      errors.invalid(here.child("windowsOptions").child("hostProcess"), own, detail);
    }
    if (own ?? ofPod) hostProcesses++;
  });
  if (hostProcesses === 0) return;
  if (hostProcesses !== containers) {
    const detail =
      "If pod contains any hostProcess containers then all containers must be HostProcess containers";
    errors.invalid(path, "", detail);
  }
  if (!spec.hostNetwork) {
    const detail = "hostNetwork must be true if pod contains any hostProcess containers";
    errors.invalid(path.child("hostNetwork"), false, detail);
  }
}
