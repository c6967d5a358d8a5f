// What Pulumi would create: its own mocks stand in for its engine and the cluster.
import { runtime } from "@pulumi/pulumi";
import { toYaml } from "jobwright";

await runtime.setMocks({
  newResource({ type, name, inputs }) {
    console.log(`${type} ${name}\n${toYaml(inputs)}`);
    return { id: name, state: inputs };
  },
  call: ({ inputs }) => inputs,
});
await import("./pulumi.ts");
