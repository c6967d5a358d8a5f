import { builderCode, ImportError } from "jobwright/import";
import type { Detail } from "../messages.ts";

/** Returns the builder code that makes a manifest. */
export function code(manifest: unknown): NonNullable<Detail["code"]> {
  try {
    return { language: "typescript", text: builderCode(manifest as object, { width: 80 }) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { language: "typescript", text: "", error: error.message };
  }
}
