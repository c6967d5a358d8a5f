import type { GRPCAction, HTTPGetAction, LifecycleHandler } from "../../models/index.ts";
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
 * Refuses a handler that is not exactly one action, and what is wrong with that action.
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
export function validateHandler(
  handler: Handler,
  gracePeriod: number | undefined,
  path: Path,
  errors: Errors,
): void {
  const { exec, httpGet, tcpSocket, grpc, sleep } = handler;
  let handlers = 0;
  const first = (field: string, action: unknown): boolean => {
    if (action === undefined) return false;
    if (handlers++ > 0) errors.forbidden(path.child(field), "may not specify more than 1 handler type");
    return handlers === 1;
  };
  if (first("exec", exec) && !exec?.command?.length) errors.required(path.child("exec").child("command"));
  if (first("httpGet", httpGet))
    validateHTTPGetAction(httpGet as HTTPGetAction, path.child("httpGet"), errors);
  if (first("tcpSocket", tcpSocket)) validatePortNumOrName(tcpSocket?.port, path.child("tcpSocket"), errors);
  if (first("grpc", grpc)) validatePortNumOrName(grpc?.port, path.child("grpc"), errors);
  if (first("sleep", sleep) && gracePeriod !== undefined) {
    const seconds = sleep?.seconds ?? 0;
    if (seconds < 0 || seconds > gracePeriod) {
      const detail = `must be non-negative and less than terminationGracePeriodSeconds (${gracePeriod})`;
      errors.invalid(path.child("sleep"), seconds, detail);
    }
  }
  if (handlers === 0) errors.required(path, "must specify a handler type");
}

/**
 * Refuses a bad port, scheme or name of a header.
 *
 * @see core/validation validateHTTPGetAction
 */
function validateHTTPGetAction(http: HTTPGetAction, path: Path, errors: Errors): void {
  if (!http.path) errors.required(path.child("path"));
  validatePortNumOrName(http.port, path, errors);
  checkKnown(errors, path, "scheme", http.scheme ?? "", ["HTTP", "HTTPS"]);
  for (const { name = "" } of http.httpHeaders ?? []) {
    const messages = httpHeaderName(name);
    if (messages.length > 0) errors.invalidEach(path.child("httpHeaders"), name, messages);
  }
}
