import { cronJob, dryRunCreate, InvalidError, job } from "jobwright";
import { expect, it } from "vitest";
import {
  alreadyExists,
  conflict,
  expired,
  forbidden,
  internalError,
  invalid,
  notFound,
  pod,
  running,
  timeout,
  tooManyRequests,
  unauthorized,
} from "../../src/testing/index.ts";

const pi = job("pi").template(t => t.restartPolicy("Never").container("pi", "perl:5.34"));
const backup = cronJob("backup", "@daily").jobTemplate({ spec: pi.build().spec });

const status = (rest: object) => ({
  kind: "Status",
  apiVersion: "v1",
  metadata: {},
  status: "Failure",
  ...rest,
});

it("notFound has the server's status for a missing Job", () => {
  expect(notFound(pi)).toEqual(
    status({
      message: 'jobs.batch "pi" not found',
      reason: "NotFound",
      details: { name: "pi", group: "batch", kind: "jobs" },
      code: 404,
    }),
  );
  expect(notFound("pi")).toEqual(notFound(running(pi)));
  expect(notFound({ metadata: { name: "pi" } } as never)).toEqual(notFound("pi"));
});

it("alreadyExists has the server's status for a name that is in use", () => {
  expect(alreadyExists(backup)).toEqual(
    status({
      message: 'cronjobs.batch "backup" already exists',
      reason: "AlreadyExists",
      details: { name: "backup", group: "batch", kind: "cronjobs" },
      code: 409,
    }),
  );
});

it("conflict has the server's status for an update of an outdated object", () => {
  expect(conflict(pi)).toEqual(
    status({
      message:
        'Operation cannot be fulfilled on jobs.batch "pi": the object has been modified; please apply your changes to the latest version and try again',
      reason: "Conflict",
      details: { name: "pi", group: "batch", kind: "jobs" },
      code: 409,
    }),
  );
});

it("forbidden has the server's status with the given reason", () => {
  const quota =
    "exceeded quota: batch, requested: count/jobs.batch=1, used: count/jobs.batch=5, limited: count/jobs.batch=5";
  expect(forbidden(pi, quota)).toEqual(
    status({
      message: `jobs.batch "pi" is forbidden: ${quota}`,
      reason: "Forbidden",
      details: { name: "pi", group: "batch", kind: "jobs" },
      code: 403,
    }),
  );
  expect(forbidden(pi.name(undefined as never).generateName("pi-"), "not now")).toMatchObject({
    message: "jobs.batch is forbidden: not now",
    details: { group: "batch", kind: "jobs" },
  });
  expect(() => forbidden(pi, undefined as never)).toThrow(
    new TypeError("forbidden: the reason must be a string, but is undefined"),
  );
});

it("invalid has the server's status with the given errors", () => {
  const told = invalid(pi, [
    { field: "spec.completions", value: 6, detail: "field is immutable" },
    { type: "FieldValueRequired", field: "metadata.name" },
  ]);
  expect(told).toEqual(
    status({
      message:
        'Job.batch "pi" is invalid: [spec.completions: Invalid value: 6: field is immutable, metadata.name: Required value]',
      reason: "Invalid",
      details: {
        name: "pi",
        group: "batch",
        kind: "Job",
        causes: [
          {
            reason: "FieldValueInvalid",
            message: "Invalid value: 6: field is immutable",
            field: "spec.completions",
          },
          { reason: "FieldValueRequired", message: "Required value", field: "metadata.name" },
        ],
      },
      code: 422,
    }),
  );
});

it("invalid finds the Job's own errors if none are given", () => {
  const manifest = { ...pi.build(), spec: { ...pi.build().spec, completions: -1 } };
  const answer = dryRunCreate(manifest);
  if (answer.ok) throw new Error("it is accepted");
  expect(invalid(manifest)).toEqual(answer.status);
  expect(invalid(manifest, answer.errors)).toEqual(answer.status);
  expect(new InvalidError(invalid(manifest), answer.errors).message).toContain(
    "must be greater than or equal to 0",
  );
  expect(() => invalid(pi)).toThrow('Job "pi" has no faults');
  // A message that a server has given for a fault stays.
  const [fault] = answer.errors;
  const said = { ...fault, message: "Invalid value: core.PodSpec{}: said" } as never;
  expect(invalid(pi, [said]).message).toContain("Invalid value: core.PodSpec{}: said");
  const illTyped = dryRunCreate({ ...pi.build(), spec: { ...pi.build().spec, completions: "a" } });
  expect(illTyped.ok || invalid(pi, illTyped.errors)).toMatchObject({
    message: 'Job.batch "pi" is invalid: spec.completions: Invalid value: "a": must be an integer',
    details: { causes: [{ reason: "FieldValueTypeInvalid", field: "spec.completions" }] },
  });
  // A builder may have faults.
  const builder = pi.completions(-1);
  expect(invalid(builder)).toEqual(answer.status);
  expect(invalid(builder, [{ field: "a" }]).details?.name).toBe("pi");
  for (const status of [notFound(builder), alreadyExists(builder), conflict(builder)])
    expect(status.details?.name).toBe("pi");
});

it("invalid throws for unknown error types and cyclic or deep values", () => {
  expect(() => invalid(pi, [{ type: "FieldValueWrong" as never, field: "spec" }])).toThrow(
    'invalid: the error of spec has the type "FieldValueWrong"; there are FieldValueNotFound, FieldValueRequired',
  );
  let value: object = {};
  for (let i = 0; i < 5000; i++) value = { value };
  expect(() => invalid(pi, [{ field: "spec", value }])).toThrow(
    "invalid: the error of spec: refers back to itself, or has more than 200 levels",
  );
});

it("errors throw for a name or a detail that is not a string", () => {
  for (const name of [Object.create(null), 5, () => "pi"])
    expect(() => notFound({ kind: "Job", metadata: { name } } as never)).toThrow(
      /^the name of an API error's object must be a string, but is/,
    );
  expect(() => invalid("pi", [{ field: "a", detail: Symbol("b") as never }])).toThrow(
    new TypeError("invalid: the error of a: detail must be a string, but is Symbol(b)"),
  );
});

it("errors about a Pod have no API group", () => {
  const one = pod(pi, { suffix: "abcde" });
  expect(notFound(one)).toEqual(
    status({
      message: 'pods "pi-abcde" not found',
      reason: "NotFound",
      details: { name: "pi-abcde", kind: "pods" },
      code: 404,
    }),
  );
  expect(conflict(one).message).toMatch(/^Operation cannot be fulfilled on pods "pi-abcde": /);
  expect(forbidden(one, "not now").message).toBe('pods "pi-abcde" is forbidden: not now');
  const cannot = 'User "a" cannot list resource "pods" in API group "" in the namespace "default"';
  expect(forbidden(one, cannot)).toMatchObject({
    message: `pods is forbidden: ${cannot}`,
    details: { kind: "pods" },
  });
  expect(forbidden(one, cannot).details).not.toHaveProperty("name");
  expect(() => invalid(one as never)).toThrow("invalid is about a Job or a CronJob, not about a Pod");
});

it("errors throw for other kinds of objects, and for a Job without a name", () => {
  for (const [kind, words] of [
    ["ConfigMap", "a ConfigMap"],
    ["constructor", "a constructor"],
    [5, "5"],
    [Object.create(null), "an object"],
  ])
    expect(() => notFound({ kind, metadata: { name: "a" } } as never)).toThrow(
      new TypeError(`an API error is about a Job, a CronJob, a Pod or the name of a Job, not about ${words}`),
    );
  for (const value of [5, Symbol("a"), true])
    expect(() => notFound(value as never)).toThrow(
      new TypeError(
        `an API error is about a Job, a CronJob, a Pod or the name of a Job, not about ${String(value)}`,
      ),
    );
  for (const [value, words] of [
    [[], "a list"],
    [Promise.resolve({}), "an object of Promise"],
    [new Map(), "an object of Map"],
  ] as const)
    for (const error of [notFound, invalid])
      expect(() => error(value as never)).toThrow(
        new TypeError(
          `an API error is about a Job, a CronJob, a Pod or the name of a Job, not about ${words}`,
        ),
      );
  const unnamed = pi.name(undefined as never).generateName("pi-");
  for (const [error, reason] of [
    [notFound, "NotFound"],
    [alreadyExists, "AlreadyExists"],
    [conflict, "Conflict"],
  ] as const)
    expect(() => error(unnamed)).toThrow(
      new RangeError(`${reason}: the Job has no name for the server to mention`),
    );
});

it("errors that are not about an object have the server's status", () => {
  expect(unauthorized()).toEqual(status({ message: "Unauthorized", reason: "Unauthorized", code: 401 }));
  expect(expired("too old resource version: 5 (100)")).toEqual(
    status({ message: "too old resource version: 5 (100)", reason: "Expired", code: 410 }),
  );
  expect(expired().message).toBe("The resourceVersion for the provided watch is too old.");
  expect(tooManyRequests()).toEqual(
    status({
      message: "storage is (re)initializing",
      reason: "TooManyRequests",
      details: { retryAfterSeconds: 1 },
      code: 429,
    }),
  );
  expect(tooManyRequests("slow down", 0).details).toEqual({});
  expect(internalError("no webhook")).toEqual(
    status({
      message: "Internal error occurred: no webhook",
      reason: "InternalError",
      details: { causes: [{ message: "no webhook" }] },
      code: 500,
    }),
  );
  expect(timeout()).toEqual(
    status({
      message: "Timeout: request did not complete within the allotted timeout",
      reason: "Timeout",
      details: {},
      code: 504,
    }),
  );
  expect(() => tooManyRequests("a", -1)).toThrow(
    new TypeError("tooManyRequests: retryAfterSeconds must be a whole number, 0 or more, but is -1"),
  );
  for (const error of [expired, tooManyRequests, internalError, timeout])
    expect(() => error(5 as never)).toThrow(
      new TypeError(`${error.name}: the reason must be a string, but is 5`),
    );
});

it("forbidden omits the name if a role does not allow a create", () => {
  const roles = (verb: string) =>
    forbidden(pi, `User "ci" cannot ${verb} resource "jobs" in API group "batch" in the namespace "default"`);
  expect(roles("create")).toMatchObject({
    message:
      'jobs.batch is forbidden: User "ci" cannot create resource "jobs" in API group "batch" in the namespace "default"',
    details: { group: "batch", kind: "jobs" },
  });
  expect(roles("create").details?.name).toBeUndefined();
  expect(roles("delete").message).toMatch(/^jobs\.batch "pi" is forbidden: User "ci" cannot delete /);
});

it("conflict may have another reason", () => {
  expect(conflict(pi, "Precondition failed: UID in precondition: a, UID in object meta: b").message).toBe(
    'Operation cannot be fulfilled on jobs.batch "pi": Precondition failed: UID in precondition: a, UID in object meta: b',
  );
});

it("conflict throws for a reason that is not a string", () => {
  expect(() => conflict(pi, 5 as never)).toThrow(
    new TypeError("conflict: the reason must be a string, but is 5"),
  );
});

it("invalid throws if there are no errors to report", () => {
  const faulty = pi.completions(-1);
  for (const refuse of [() => invalid(pi, []), () => invalid("pi"), () => invalid(faulty, [])])
    expect(refuse).toThrow(new RangeError('Job "pi" has no faults: say which errors the answer shall name'));
});

it("invalid throws for a list of errors with holes", () => {
  // biome-ignore lint/suspicious/noSparseArray: that is what is refused
  for (const errors of [[,], [{ field: "spec.completions" }, ,], Array(2)])
    expect(() => invalid(pi, errors as never)).toThrow(
      new TypeError("invalid takes a list of errors, each with the path of its field"),
    );
});
