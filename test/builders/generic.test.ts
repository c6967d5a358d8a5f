// Functions that take a builder in any state and hand it back in the same. `tsc` fails when a line below `@ts-expect-error` compiles.
import {
  type ContainerBuilder,
  type CronJobBuilder,
  container,
  cronJob,
  type JobBuilder,
  job,
  type PodTemplateSpecBuilder,
  podTemplate,
} from "jobwright";
import { describe, expect, expectTypeOf, it } from "vitest";

const template = podTemplate().restartPolicy("Never").container("main", "busybox");

describe("a generic function that takes a builder keeps its exact type", () => {
  const team = <B extends JobBuilder<unknown, unknown>>(builder: B): B =>
    builder.label("team", "a").backoffLimit(2).ttl("1h").onExit(3).failJob();

  it("for a Job, complete or not", () => {
    expect(team(job("pi").template(template)).build().metadata.labels).toEqual({ team: "a" });
    expectTypeOf(team(job("pi"))).toEqualTypeOf(job("pi"));
    const none = team(job("pi"));
    // @ts-expect-error
    expect(() => none.build()).toThrow("spec.template.spec.containers: Required value");
    expect(none.template(template).build().spec.backoffLimit).toBe(2);
    expectTypeOf(job("pi").template(template).$call(team)).toEqualTypeOf<JobBuilder<never>>();
  });

  it("for an Indexed Job", () => {
    const indexed = team(job("pi").template(template).completionMode("Indexed")).parallelism(2);
    // @ts-expect-error
    expect(() => indexed.build()).toThrow("spec.completions: Required value");
    expect(indexed.completions(2).build().spec.completions).toBe(2);
  });

  it("for a CronJob, a Pod template and a container", () => {
    const daily = <B extends CronJobBuilder<unknown>>(builder: B): B =>
      builder.label("team", "a").suspend(true);
    expectTypeOf(daily(cronJob("nightly"))).toEqualTypeOf(cronJob("nightly"));
    const onSpot = <B extends PodTemplateSpecBuilder<unknown>>(builder: B): B =>
      builder.nodeLabel("spot", "yes").volume("tmp").restricted();
    expectTypeOf(onSpot(template)).toEqualTypeOf<PodTemplateSpecBuilder<never>>();
    expectTypeOf(onSpot(podTemplate())).toEqualTypeOf(podTemplate());
    const traced = <B extends ContainerBuilder<unknown>>(builder: B): B =>
      builder.env({ TRACE: true }).sh`echo`.port(80);
    const main = traced(container("main", "busybox"));
    expectTypeOf(main).toEqualTypeOf<ContainerBuilder<never>>();
    const both = onSpot(template).container("traced", "busybox", c => traced(c));
    expectTypeOf(both).toEqualTypeOf<PodTemplateSpecBuilder<never>>();
    expect(both.build().spec?.containers[1]?.env).toEqual(main.build().env);
  });
});
