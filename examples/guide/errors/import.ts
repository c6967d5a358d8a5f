import { builderCode, ImportError } from "jobwright/import";

const manifest = {
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "pi" },
  spec: { suspned: true, backoffLimit: "3" },
};

try {
  builderCode(manifest);
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  for (const { field, message } of error.errors) console.log(`${field}: ${message}`);
}
