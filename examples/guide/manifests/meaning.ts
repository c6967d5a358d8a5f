import { parseYaml, YamlError } from "jobwright/read";

const text = `
yes: [no, on, y, 0777, 0x1F, 1_000, 12:30, 1e3, 2001-01-01, ~]
1.0: a key that is a number
`;

console.log(JSON.stringify(parseYaml(text)));

try {
  parseYaml("uid: 9007199254740993", { file: "pi.yaml" });
} catch (error) {
  if (!(error instanceof YamlError)) throw error;
  console.log(error.message);
}
