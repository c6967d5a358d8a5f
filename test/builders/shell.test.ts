// What a script's values become is asked of a real shell, after what Kubernetes does to a command.
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { container } from "../../src/index.ts";

const c = container("main", "busybox");
type Values = Parameters<typeof c.sh> extends [unknown, ...infer Rest] ? Rest : never;
const script = (strings: TemplateStringsArray, ...values: Values): string => {
  const { command = [] } = c.sh(strings, ...values).build();
  expect(command.slice(0, 2)).toEqual(["/bin/sh", "-c"]);
  expect(command.length).toBe(3);
  return command[2] as string;
};

/** `$(NAME)` and `$$` in a command, as Kubernetes reads them where `env` has the names. */
const expand = (text: string, env: Record<string, string>) =>
  text.replace(/\$(\$|\(([^)]*)\))/g, (all, what: string, name: string) =>
    what === "$" ? "$" : (env[name] ?? all),
  );

const env = { HOME: "expanded", x: "'; echo expanded; '" };
function run(text: string): { stdout: string; pid: number } {
  const { stdout, stderr, pid } = spawnSync("/bin/sh", ["-c", expand(text, env)], { encoding: "utf8" });
  expect(stderr).toBe("");
  return { stdout, pid };
}

describe("sh", () => {
  it("is a command of a shell", () => {
    expect(c.sh`echo hi`.build()).toEqual({
      name: "main",
      image: "busybox",
      command: ["/bin/sh", "-c", "echo hi"],
    });
  });

  it("quotes values, and makes several words of a list", () => {
    expect(script`set -eu; echo ${"a b"} ${["x", 1, true]} ${"it's"} --n=${3n} ${[]}`).toBe(
      "set -eu; echo 'a b' 'x' '1' 'true' 'it'\\''s' --n='3' ",
    );
    expect(script`exec ${{ raw: "sort | uniq" }}`).toBe("exec sort | uniq");
  });

  it("takes off the indentation that lines share", () => {
    const text = script`
      set -eu
      if true; then
        echo ${"two\n      lines"}

      fi
    `;
    expect(text).toBe("set -eu\nif true; then\n  echo 'two\n      lines'\n\nfi");
    expect(script`one
        two`).toBe("one\ntwo");
    expect(script`
      ${"a"} b
        c`).toBe("'a' b\n  c");
    expect(script``).toBe("");
  });

  it("leaves a backslash a backslash", () => {
    expect(script`printf '%s\n' "\$5" \${HOME} \`date\``).toBe(`printf '%s\\n' "\\$5" \${HOME} \`date\``);
  });

  it("keeps $$ and a value's $(NAME) from Kubernetes", () => {
    expect(script`echo $$ $(date)`).toBe("echo $$$$ $(date)");
    expect(script`echo ${"$(HOME) $$ $x $"}`).toBe("echo '$''(HOME) $''$ $x $'");
    expect(script`echo $(echo $$) $$(x) $( $$`).toBe("echo $(echo $$) $$$$(x) $( $$$$");
  });

  it("hands every value to the program as it is", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."ab01 '\"`$\\()#<>;&|\n{}*?~-=!", "é", "$(x)", "$$", "$(HOME)"),
    });
    fc.assert(
      fc.property(text, text, fc.array(text, { minLength: 1, maxLength: 3 }), (a, b, list) => {
        const made = script`
          # a comment that isn't quoted
          one="in quotes: $(printf '%s' "'")" # and more
          v=$(printf '%s.' ${a})
          printf '%s\0' ${a} x=${b} ${list} "$v." "\${HOME:+"$#"}" "$$($$)$(:)$$" $((1+1))`;
        const { stdout, pid } = run(made);
        const rest = [`${a}..`, "0", `${pid}(${pid})${pid}`, "2", ""];
        expect(stdout.split("\0")).toEqual([a, `x=${b}`, ...list, ...rest]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("refuses a value where quoting it would not do", () => {
    const refused = [
      () => script`echo "${1}"`,
      () => script`echo '${1}'`,
      () => script`echo \`echo ${1}\``,
      () => script`echo hi # ${1}`,
      () => script`# ${1}`,
      () => script`cat <<EOF\n${1}\nEOF`,
      () => script`echo "\${x:-"${1}"}"`,
      () => script`echo "$(echo "${1}")"`,
      () => script`echo "$(case a in a) echo "${1}";; esac)"`,
      () => script`echo $'\'${1}'`,
      () => script`echo $${1}`,
      () => script`echo \\\${1} ${1}\${2} "${1}`,
      () => script`echo ${{ raw: "'" }}${1}`,
    ];
    for (const one of refused)
      expect(one, String(one)).toThrow(/^Container.sh: the number 1 cannot be quoted here/);
    expect(() => c.sh(["echo \\", ""] as unknown as TemplateStringsArray, 1)).toThrow("tagged template");
    expect(() => script(Object.assign(["", ""], { raw: ["echo \\", ""] }), 1)).toThrow("cannot be quoted");
  });

  it("takes a value wherever quoting does", () => {
    const allowed = [
      script`echo "done" ${1}`,
      script`echo "$(date "+%F")" ${1}`,
      script`case $1 in a) echo ${1};; esac`,
      script`(cd /tmp && ls ${1})`,
      script`echo $# \${#x} $((16#ff)) ${1}`,
      script`echo "\"" '"' ${1} $((1+2))`,
      script`x=$(cat a | (head -n 1)) y=$((1+2)); f ${1}`,
      script`echo "$(dirname "$0")/\${x%.*}" \${x:-${1}}`,
      script`# don't
echo ${1}`,
    ];
    for (const text of allowed) expect(text).toContain("'1'");
  });

  it("refuses what is no word", () => {
    for (const value of [undefined, null, {}, [null], new Date(0)])
      expect(() => script`echo ${value as never}`).toThrow(
        "cannot be quoted here: put strings, numbers, booleans and lists outside of quotes",
      );
    // @ts-expect-error
    expect(() => c.sh("echo hi")).toThrow("Container.sh is a tagged template");
    // @ts-expect-error
    expect(() => c.sh`echo ${{}}`).toThrow("an object of Object cannot be quoted");
  });
});
