// A real shell shows what becomes of a script's values, after Kubernetes has processed the command.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWindows } from "../../src/cli/place.ts";
import { container } from "../../src/index.ts";

const c = container("main", "busybox");
type Values = Parameters<typeof c.sh> extends [unknown, ...infer Rest] ? Rest : never;
const script = (strings: TemplateStringsArray, ...values: Values): string => {
  const { command = [] } = c.sh(strings, ...values).build();
  expect(command.slice(0, 2)).toEqual(["/bin/sh", "-c"]);
  expect(command.length).toBe(3);
  return command[2] as string;
};
/** Calls a tag with random texts, which literals cannot be. */
const template = (...raw: string[]) => Object.assign([...raw], { raw });

/** Expands `$(NAME)` and `$$` in a command as Kubernetes does, with the names in `env`. */
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
  it("sets the command to /bin/sh -c and the script", () => {
    expect(c.sh`echo hi`.build()).toEqual({
      name: "main",
      image: "busybox",
      command: ["/bin/sh", "-c", "echo hi"],
    });
  });

  it("quotes each value, and writes a list as several words", () => {
    expect(script`set -eu; echo ${"a b"} ${["x", 1, true]} ${"it's"} --n=${3n} ${[]}`).toBe(
      "set -eu; echo 'a b' 'x' '1' 'true' 'it'\\''s' --n='3' ",
    );
    expect(script`exec ${{ raw: "sort | uniq" }}`).toBe("exec sort | uniq");
  });

  it("removes the indentation that all lines share", () => {
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

  it("keeps backslashes as they are written", () => {
    expect(script`printf '%s\n' "\$5" \${HOME} \`date\``).toBe(`printf '%s\\n' "\\$5" \${HOME} \`date\``);
  });

  it("keeps Kubernetes from expanding $$ and a value's $(NAME)", () => {
    expect(script`echo $$ $(date)`).toBe("echo $$$$ $(date)");
    expect(script`echo ${"$(HOME) $$ $x $"}`).toBe("echo '$''(HOME) $''$ $x $'");
    expect(script`echo $(echo $$) $$(x) $( $$`).toBe("echo $(echo $$) $$$$(x) $( $$$$");
  });

  // Windows has no /bin/sh.
  it.skipIf(isWindows)("passes every value unchanged to the program", () => {
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
  });

  it("refuses a value in a place where quoting is not safe", () => {
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
      () => script`cat <<EOF\na\nEOF\necho ${1}`,
      () => script`echo $((x + ${1})) "$((x + ${1}))"`,
      () => script`echo \${x:${1}} \${x:-1}`,
      () => script`echo \${x:#${1}}`,
      () => script`a[${1}]=1`,
      () => script`a[0+${1}]=1`,
      () => script`((x = ${1}))`,
      () => script`echo $[${1}]`,
      () => script`echo "$(case a in a) echo b;; esac) ${1}"`,
      () => script(template('echo "$(ca\\\nse a in a) echo b;; esac) ', '"'), 1),
      () => script(template("echo $\\\n((", "))"), 1),
      () => script(template("echo $(\\\n(", "))"), 1),
      () => script(template("cat <\\\n<", "\nEOF\n"), 1),
      () => script(template("echo a\\\n# ", ""), 1),
      () => script(template("cat <<EOF\n", "\nEOF\n"), 1),
      () => script(template("(echo a)# it's\nx='", "'"), 1),
      () => script(template("echo \\\n# it's\nx='", "'"), 1),
      () => script(template(`echo \${x:-'a' # it's\n}`, " '"), 1),
      () => script`echo "$$(echo ${1})"`,
      () => script`echo "$(echo \${x:-"${1}"})"`,
      () => script`echo "\${x:-'}" ${1} '}"`,
      () => script`echo \${x:-'a' # it's} ${1}`,
      () => script`(echo a)# don't ${1}`,
      () => script`echo <${[]}<EOF\n${1}`,
    ];
    for (const one of refused)
      expect(one, String(one)).toThrow(
        /^Container\.sh\(\): the number 1 cannot be quoted inside or after \S/,
      );
    expect(() => c.sh(["echo \\", ""] as unknown as TemplateStringsArray, 1)).toThrow("takes a template");
    expect(() => script(template("echo \\", ""), 1)).toThrow("cannot be quoted");
  });

  it("accepts a value wherever quoting is safe", () => {
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
      script`echo "n $((i+1))" $(( (i+1)*2 )) ${1}`,
      script`echo "\${OUT:-$HOME/out}" "\${OUT:-\${HOME}}" "\${NOW:-$(date)}" ${1}`,
      script`echo "$(cat "\${FILE}")" "$(basename "$(pwd)")" ${1}`,
      script`echo "$(echo ${1} "$(echo ${1})")"`,
      script`echo "$(( $(nproc) * \${x:-1} ))" ${1}`,
      script`x=$(case $1 in a) echo ${1};; esac); ( case a in a) f;; esac ); f ${1}`,
      script`: "$(f # it's a comment)
)" ${1}`,
      script`f \${x:-a$y'b c'${1}} a \\
        ${1} \\
  ${1}`,
      script`grep foo\\ # it is no comment
      f ${1}`,
      script`f $${[]} ${1}`,
      script`name=\${NAME:-"a b"} url="\${URL:-$x}"; f ${1}`,
      script`f \${x#${1}} \${x%%*${1}} ${1}`,
    ];
    for (const text of allowed) expect(text).toContain("'1'");
  });

  it("names what makes quoting unsafe", () => {
    const cases: [string, () => string][] = [
      ['"', () => script`echo "a" "b ${1}"`],
      ["'b 1", () => script`echo 'a' 'b ${{ raw: "1" }} ${1}`],
      ["# don't ", () => script`echo # don't ${1}`],
      ["`", () => script`echo \`date\` ${1}`],
      ["<<", () => script`cat <<EOF\nEOF\necho ${1}`],
      ["((", () => script`((a)) ${1}`],
      ["case", () => script`echo "$(case a in a) echo;; esac)" ${1}`],
      ["${", () => script`echo "\${x:-"a"}" ${1}`],
    ];
    for (const [found, one] of cases)
      expect(one, String(one)).toThrow(`the number 1 cannot be quoted inside or after ${found}`);
  });

  it("recognizes a comment only after the shell's own white space", () => {
    const evil = "; echo INJECTED; #";
    for (const before of [
      "\\ ",
      "a\\\n",
      "\\\t",
      "\v",
      "\r",
      "\f",
      "\u00a0",
      "\u2003",
      "\\;",
      "''",
      "$#",
      "a",
    ])
      expect(
        () => script(template(`grep foo${before}# don't\n echo `, " # won't"), evil),
        JSON.stringify(before),
      ).toThrow("cannot be quoted inside or after");
    for (const end of ["\r", "\u2028"])
      expect(() => script(template(`echo # a${end}don't `, "\n"), evil)).toThrow("inside or after #");
    for (const before of [" ", "\t", "\n", ";", "&", "|\n", "("])
      expect(script(template(`echo a${before}# don't\n echo `, " # won't"), evil)).toContain(`'${evil}'`);
  });

  it("answers in time and without a stack overflow even for very long scripts", () => {
    const pieces = [
      '"$(',
      "$(",
      "(",
      "${x:-",
      '"${x:-',
      "$((",
      "'",
      '"',
      " #",
      "\\",
      "\\\n",
      "$",
      "a[",
      "<<",
      "\n  ",
    ];
    const started = performance.now();
    for (const piece of [...pieces, "${x:-'a'", "$((a(b)", "case ", '"# ', "$$"])
      for (const end of ["", ")}".repeat(100_000)])
        try {
          script(template(piece.repeat(100_000) + end, ""), 1);
        } catch (error) {
          expect(String(error)).toMatch(/^ArgumentError: Container\.sh\(\): the number 1 cannot be quoted/);
        }
    const deep = script(template(`${'"$('.repeat(100_000)}f `, ')"'.repeat(100_000)), 1);
    expect(deep.length).toBe(500_005);
    expect(performance.now() - started).toBeLessThan(90_000);
  });

  // What a value could do without quotes, by each way out of its place.
  const escapes = [
    "'; I; '",
    '"; I; "',
    "; I; #",
    "$(I)",
    "`I`",
    "\nI\n",
    ")\nI; (",
    "}; I; {",
    "\\'; I #",
    "\nE\nI\n",
  ];
  const shells = ["/bin/sh", "/bin/bash", "/bin/dash", "/bin/busybox"].filter(
    shell => spawnSync(shell, ["--help"]).error === undefined,
  );
  it("lets no value escape from its place in any script, in each installed shell", () => {
    const V = "\0";
    const words = [
      V,
      V,
      V,
      "'b'",
      '"c d"',
      "\\ ",
      "\\'",
      `"it's"`,
      "$x",
      "$#",
      "$$",
      "a#b",
      "a\\\n#b",
      `"${V}"`,
      `x=${V}`,
    ];
    const odd = [
      "\\\n",
      "\v",
      "\u00a0",
      "$'",
      "`",
      "((",
      "<<",
      "{",
      "}",
      "(",
      ")",
      "'",
      '"',
      "#",
      "${",
      "$(",
      "case",
      "\n",
    ];
    const sums = [
      "$((1+2))",
      "$(( (x+1)*2 ))",
      `$(( ${V} ))`,
      `\${x:${V}}`,
      `\${x:-${V}}`,
      `"\${x:-$(echo "a")}"`,
    ];
    const { script: scripts } = fc.letrec<Record<"script" | "command" | "word" | "quoted", string>>(tie => {
      const nested = tie("script").map(text => `$(${text})`);
      const texts = (...of: fc.Arbitrary<string>[]) => fc.array(fc.oneof(...of), { maxLength: 4 });
      const word = tie("word");
      return {
        word: fc.oneof(
          { depthSize: "small" },
          { arbitrary: fc.constantFrom(...words), weight: 8 },
          fc.constantFrom(...odd),
          fc.constantFrom(...sums),
          tie("quoted").map(text => `"${text}"`),
          tie("quoted").map(text => `"\${x:-${text}}"`),
          word.map(text => `\${x:-${text}}`),
          nested,
        ),
        quoted: texts(
          fc.constantFrom(
            "a",
            "'",
            " # ",
            "$x",
            '\\"',
            "\\\\",
            "(",
            ")",
            "}",
            "$(echo k)",
            "$((1))",
            "it's",
            "\n",
            V,
          ),
          nested,
        ).map(all => all.join("")),
        command: fc.oneof(
          { depthSize: "small" },
          word.map(text => `echo ${text} ${V}`),
          word.map(text => `f ${V} # don't ${text}\n`),
          fc.constantFrom(
            `# won't\n`,
            `f ${V} && echo`,
            "echo foo\\ # don't",
            `case a in a) f ${V};; (b) echo;; esac`,
          ),
          fc.constantFrom(`cat <<E\nit's ${V}\nE\n`, `for i in ${V}; do f "$i"; done`, "echo '#'"),
          tie("script").map(text => `(${text})`),
        ),
        script: fc
          .tuple(
            fc.array(tie("command"), { minLength: 1, maxLength: 3 }),
            fc.constantFrom("; ", "\n", " && ", " \\\n", ";# it's\n", " | "),
          )
          .map(([all, between]) => all.join(between)),
      };
    });
    const made: [script: string, value: string][] = [];
    for (const [text, out] of fc.sample(fc.tuple(scripts, fc.constantFrom(...escapes)), 2_000)) {
      const value = out.replace("I", "printf INJ%s ECTED >&2");
      // Refused places are removed one by one, so that the accepted ones are run.
      for (let parts = text.split(V); parts.length > 1; ) {
        try {
          made.push([script(template(...parts), ...parts.slice(1).map(() => value)), value]);
          break;
        } catch {
          const [last = "", ...rest] = parts.reverse();
          parts = [`${rest.shift()}k${last}`, ...rest].reverse();
        }
      }
    }
    expect(made.length).toBeGreaterThan(500);
    const word = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
    const all = made.map(
      ([text, value], i) =>
        `printf '\n@%s@' ${i}; V=${word(value)}; (eval ${word(expand(text, {}))}) </dev/null 2>&1`,
    );
    // A word that contains a part of the value must contain all of it.
    const check = 'f() { for w; do case $w in *"$V"*) ;; *INJ*) printf "CHA%s" NGED;; esac; done; }';
    for (const shell of shells) {
      const args = shell.endsWith("busybox") ? ["sh"] : [];
      const input = [check, "x=", ...all].join("\n");
      const { stdout } = spawnSync(shell, args, { input, encoding: "utf8", maxBuffer: 1e9, cwd: tmpdir() });
      const answers = stdout.split(/\n@\d+@/).slice(1);
      expect(answers.length, shell).toBe(made.length);
      // If the script runs what a `$(…)` prints, `>&2` is an argument, and printed too. That is what the script says.
      const wrong = answers.findIndex(answer => /INJECTED(?!INJ>&2)|CHANGED/.test(answer));
      expect(made[wrong]?.[0], `${shell}: ${answers[wrong]}`).toBe(undefined);
    }
  });

  it("refuses a value that is not a word, and a call that is not a tagged template", () => {
    for (const value of [undefined, null, {}, [null], new Date(0)])
      expect(() => script`echo ${value as never}`).toThrow(/^Container\.sh\(\): \w.* cannot be quoted$/);
    expect(() => script`echo ${["a", [undefined]] as never}`).toThrow(
      "Container.sh(): undefined cannot be quoted",
    );
    // @ts-expect-error
    expect(() => c.sh("echo hi")).toThrow("Container.sh() takes a template: sh`...`");
    // @ts-expect-error
    expect(() => c.sh`echo ${{}}`).toThrow("an object of Object cannot be quoted");
  });
});
