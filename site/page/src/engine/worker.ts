// Runs the library in a worker: the page itself only draws.
import type { Analysis, AnalysisRequest } from "../messages.ts";
import { analyse } from "./analyse.ts";

/** The part of a worker's scope that is used here. */
interface Scope {
  onmessage: (event: MessageEvent<AnalysisRequest>) => void;
  postMessage(message: Analysis): void;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data }) => scope.postMessage(analyse(data));
