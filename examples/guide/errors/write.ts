import { toYaml, WriteError } from "jobwright";

try {
  toYaml({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "limits" }, data: { most: Number.NaN } });
} catch (error) {
  if (!(error instanceof WriteError)) throw error;
  console.log(error.message);
  console.log(error.path);
}
