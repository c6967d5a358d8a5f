// A value that may have either of two forms that a method takes. `tsc` fails when a line below `@ts-expect-error` compiles.
import { describe, expect, it } from "vitest";
import {
  type Container,
  type ContainerPort,
  container,
  type EnvVar,
  envVar,
  job,
  podTemplate,
  type Volume,
} from "../../src/index.ts";

const main = container("a", "b");
const template = podTemplate().restartPolicy("Never").container(main);
/** Returns one of two values; the types say that it may be either. */
const either = <A, B>(one: A, other: B, first: boolean): A | B => (first ? one : other);

describe("a value of either form compiles", () => {
  it("for variables", () => {
    const list: EnvVar[] = [{ name: "A", value: "b" }];
    const read = (env: Readonly<Record<string, string>> | readonly (EnvVar | false)[] | undefined) =>
      main.env(env).build().env;
    expect(read({ A: "b" })).toEqual(list);
    expect(read(list)).toEqual(list);
    expect(read(undefined)).toBeUndefined();
    expect(main.env(either({ A: "b" }, [envVar("A", "b")], false)).build().env).toEqual(list);
    expect(main.env([e => e.name("A").value("b")]).build().env).toEqual(list);
  });

  it("for a part and its first field", () => {
    for (const first of [true, false]) {
      const data = either<string, Volume>("data", { name: "data" }, first);
      expect(template.volume(data).build().spec?.volumes).toEqual([{ name: "data" }]);
      const port = either<number, ContainerPort>(80, { containerPort: 80 }, first);
      expect(main.port(port).build().ports).toEqual([{ containerPort: 80 }]);
    }
  });

  it("for a container, which may then lack its image", () => {
    const other = either<string, Container>("c", { name: "c", image: "d" }, false);
    const made = job("pi").template(template.container(other));
    // @ts-expect-error
    expect(made.build().spec.template.spec.containers).toHaveLength(2);
    expect(() =>
      made.template(template.container("c", "d").container({ name: "e", image: "f" })).build(),
    ).not.toThrow();
  });
});

it("more of a part without its first field does not compile, and throws", () => {
  const port = Date.now() < 0 ? 80 : undefined;
  // @ts-expect-error
  expect(() => main.port(port, { name: "http" })).toThrow("takes the type ContainerPort, but got undefined");
  // @ts-expect-error
  expect(() => template.volume(port && "a", { emptyDir: {} })).toThrow("takes the type Volume");
  expect(main.port(port)).toEqual(main);
});
