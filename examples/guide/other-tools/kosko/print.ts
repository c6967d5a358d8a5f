import { join } from "node:path";
import { generate, PrintFormat, print } from "@kosko/generate";

const result = await generate({
  path: join(import.meta.dirname, "components"),
  components: ["*"],
  extensions: ["ts"],
});
print(result, { format: PrintFormat.YAML, writer: process.stdout });
