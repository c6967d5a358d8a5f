import { byteLength } from "../../encoding/utf8.ts";
import type { PodSpec, WindowsSecurityContextOptions } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { dns1123Subdomain } from "../formats/dns.ts";
import type { Check, Fields } from "../walk.ts";
import { enterContainers } from "./enter-containers.ts";

/** Reports faults of a field that is a pointer in Go. The server prints its value as JSON. */
const asPointer =
  (faults: (text: string) => readonly (string | false)[]): Check<string> =>
  (text, errors) =>
    errors.invalidEach("", text, faults(text), true);

/**
 * Rules for Windows options: the name and the text of a GMSA credential spec, and the user name.
 *
 * @see core/validation validateWindowsSecurityContextOptions
 */
export const windowsOptions: Fields<WindowsSecurityContextOptions> = {
  gmsaCredentialSpecName: /*@__PURE__*/ asPointer(dns1123Subdomain),
  gmsaCredentialSpec: /*@__PURE__*/ asPointer(text => [
    text === "" && "gmsaCredentialSpec cannot be an empty string",
    byteLength(text) > 65536 && "gmsaCredentialSpec size must be under 64 KiB",
  ]),
  runAsUserName: /*@__PURE__*/ asPointer(text =>
    userNameFaults(text).map(detail => detail && `runAsUserName${detail}`),
  ),
};

/** Returns what is wrong with `user` or `DOMAIN\user`. The messages do not start with the field's name. */
function userNameFaults(text: string): (string | false)[] {
  if (text === "") return [" cannot be an empty string"];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule is about
  if (/[\0-\x1f\x7f]/.test(text)) return [" cannot contain control characters"];
  const [user = "", domain, further] = text.split("\\", 3).reverse();
  if (further !== undefined) return [" cannot contain more than one backslash"];
  return [
    domain !== undefined && byteLength(domain) > 255 && "'s Domain length must be under 256 characters",
    domain !== undefined &&
      !/^[^/:*?"<>|.][^/:*?"<>|]{0,14}$/u.test(domain) &&
      !domain.split(".").every(label => /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(label)) &&
      "'s Domain doesn't match the NetBios nor the DNS format",
    user === "" && "'s User cannot be empty",
    byteLength(user) > 104 && "'s User length must not be longer than 104 characters",
    /^[. ]+$/.test(user) && "'s User cannot contain only periods or spaces",
    /["/:;|=,+*?<>@[\]]/.test(user) && "'s User cannot contain the following characters: \"/\\:;|=,+*?<>@[]",
  ];
}

/**
 * Validates host processes: either all containers or none, in agreement with the Pod, and only on the host's network.
 *
 * @see core/validation validateWindowsHostProcessPod
 */
export function validateWindowsHostProcessPod(spec: PodSpec, errors: Errors): void {
  const ofPod = spec.securityContext?.windowsOptions?.hostProcess;
  let containers = 0;
  let hostProcesses = 0;
  enterContainers(spec, errors, container => {
    containers++;
    const own = container.securityContext?.windowsOptions?.hostProcess;
    if (ofPod !== undefined && own !== undefined && ofPod !== own) {
      const detail = `pod hostProcess value must be identical if both are specified, was ${ofPod}`;
      errors.invalid("securityContext.windowsOptions.hostProcess", own, detail);
    }
    if (own ?? ofPod) hostProcesses++;
  });
  if (hostProcesses === 0) return;
  if (hostProcesses !== containers) {
    const detail =
      "If pod contains any hostProcess containers then all containers must be HostProcess containers";
    errors.invalid("", "", detail);
  }
  if (!spec.hostNetwork) {
    const detail = "hostNetwork must be true if pod contains any hostProcess containers";
    errors.invalid("hostNetwork", false, detail);
  }
}
