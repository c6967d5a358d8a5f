import type { GRPCAction, HTTPGetAction, LifecycleHandler, TCPSocketAction } from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { httpHeaderName } from "../formats/name.ts";
import type { Path } from "../path.ts";
import { checkKnown } from "./faults.ts";
import { validatePortNumOrName } from "./ports.ts";

/** What a probe or a step of the lifecycle does: one of these. */
export interface Handler extends LifecycleHandler {
  readonly grpc?: GRPCAction;
}

/**
 * Refuses a handler that is not exactly one action, and what is wrong with the first.
 *
 * @param gracePeriod the pod's termination grace period in seconds, which no sleep may exceed
 * @see core/validation validateHandler
 * @see core/validation handlerFromProbe
 * @see core/validation handlerFromLifecycle
 * @see core/validation validateExecAction
 * @see core/validation validateTCPSocketAction
 * @see core/validation validateGRPCAction
 * @see core/validation validateSleepAction
 */
export function validateHandler(handler: Handler, path: Path, errors: Errors, gracePeriod: number): void {
  let first = true;
  for (const kind of ["exec", "httpGet", "tcpSocket", "grpc", "sleep"] as const) {
    const action = handler[kind];
    if (action === undefined) continue;
    const here = path.child(kind);
    if (!first) errors.forbidden(here, "may not specify more than 1 handler type");
    else if (kind === "exec") {
      if (!handler.exec?.command?.length) errors.required(here.child("command"));
    } else if (kind === "sleep") {
      const seconds = handler.sleep?.seconds ?? 0;
      if (seconds < 0 || seconds > gracePeriod) {
        const detail = `must be non-negative and less than terminationGracePeriodSeconds (${gracePeriod})`;
        errors.invalid(here, seconds, detail);
      }
    } else if (kind === "httpGet") validateHTTPGetAction(action as HTTPGetAction, here, errors);
    else validatePortNumOrName((action as TCPSocketAction | GRPCAction).port, here, errors);
    first = false;
  }
  if (first) errors.required(path, "must specify a handler type");
}

/**
 * Refuses a bad port, scheme or name of a header. The path has a default.
 *
 * @see core/validation validateHTTPGetAction
 */
function validateHTTPGetAction(http: HTTPGetAction, path: Path, errors: Errors): void {
  validatePortNumOrName(http.port, path, errors);
  checkKnown(errors, path, "scheme", http.scheme ?? "", ["HTTP", "HTTPS"]);
  for (const { name = "" } of http.httpHeaders ?? []) {
    errors.invalidEach(path.child("httpHeaders"), name, httpHeaderName(name));
  }
}
