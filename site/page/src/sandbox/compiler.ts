// Removes the types from TypeScript, and turns its imports and exports into calls. It runs in a worker, because a text may be long.
import { transform } from "sucrase";

export interface CompileRequest {
  readonly id: number;
  readonly source: string;
}

export type CompileAnswer =
  | { readonly id: number; readonly code: string }
  | { readonly id: number; readonly fault: { readonly message: string; readonly line?: number } };

interface Scope {
  onmessage: (event: MessageEvent<CompileRequest>) => void;
  postMessage(answer: CompileAnswer): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { id, source } }) => {
  try {
    const { code } = transform(source, { transforms: ["typescript", "imports"], disableESTransforms: true });
    scope.postMessage({ id, code });
  } catch (error) {
    const { message, loc } = error as { message: string; loc?: { line: number } };
    const words = message.replace(/^Error transforming [^:]*: /, "").replace(/ \(\d+:\d+\)$/, "");
    scope.postMessage({ id, fault: { message: words, ...(loc && { line: loc.line }) } });
  }
};
