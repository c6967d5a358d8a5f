import type {
  ExecAction,
  GRPCAction,
  HTTPGetAction,
  LifecycleHandler,
  Probe,
  SleepAction,
} from "../../models/index.ts";
import type { Errors } from "../errors.ts";
import { httpHeaderName } from "../formats/name.ts";
import { type Check, checkOf, checkWord, within } from "../walk.ts";
import { validatePortNumOrName } from "./ports.ts";

/** The action of a probe or a lifecycle hook. Exactly one may be set. */
export interface Handler extends LifecycleHandler {
  readonly grpc?: GRPCAction;
}

/**
 * The rule for each kind of action.
 *
 * @see core/validation validateExecAction
 * @see core/validation validateTCPSocketAction
 * @see core/validation validateGRPCAction
 * @see core/validation validateSleepAction
 */
const actions = {
  exec: /*@__PURE__*/ checkOf<ExecAction>({ command: [] }),
  httpGet: validateHTTPGetAction,
  tcpSocket: validatePortNumOrName,
  grpc: validatePortNumOrName,
  sleep: ({ seconds = 0 }: SleepAction, errors: Errors, gracePeriod: number) => {
    if (seconds >= 0 && seconds <= gracePeriod) return;
    const detail = `must be non-negative and less than terminationGracePeriodSeconds (${gracePeriod})`;
    errors.invalid("", seconds, detail);
  },
} as Record<keyof Handler, Check<unknown, number | undefined>>;

/**
 * Checks that a handler has exactly one action, and validates the first it has.
 *
 * @param gracePeriod the pod's termination grace period in seconds, which no sleep may exceed; a probe never sleeps
 * @see core/validation validateHandler
 * @see core/validation handlerFromProbe
 * @see core/validation handlerFromLifecycle
 */
export function validateHandler(probe: Probe, errors: Errors): void;
export function validateHandler(handler: LifecycleHandler, errors: Errors, gracePeriod: number): void;
export function validateHandler(handler: Handler, errors: Errors, gracePeriod?: number): void {
  let found = false;
  for (const kind of Object.keys(actions) as (keyof Handler)[]) {
    const action = handler[kind];
    if (!action) continue;
    if (found) errors.forbidden(kind, "may not specify more than 1 handler type");
    else within(kind, action, errors, actions[kind], gracePeriod);
    found = true;
  }
  if (!found) errors.required("", "must specify a handler type");
}

/**
 * Validates an HTTP action: its port, its scheme and the names of its headers. The path always has a default.
 *
 * @see core/validation validateHTTPGetAction
 */
function validateHTTPGetAction(http: HTTPGetAction, errors: Errors): void {
  validatePortNumOrName(http, errors);
  checkWord("scheme", http.scheme, errors, "HTTP HTTPS");
  for (const { name = "" } of http.httpHeaders ?? []) {
    within("httpHeaders", name, errors, httpHeaderName);
  }
}
