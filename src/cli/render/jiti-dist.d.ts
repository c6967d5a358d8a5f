// The parts of jiti that its own entry combines. Its package neither exports them nor has types for them.
declare module "*/jiti.cjs" {
  import type { Jiti, JitiOptions } from "jiti";

  interface Surroundings {
    onError(error: unknown): never;
    nativeImport(id: string): Promise<unknown>;
    createRequire(file: string): NodeJS.Require;
  }
  const createJiti: (id: string, options: JitiOptions, surroundings: Surroundings) => Jiti;
  export default createJiti;
}

declare module "*/babel.cjs" {
  import type { TransformOptions, TransformResult } from "jiti";

  const transform: (options: TransformOptions) => TransformResult;
  export default transform;
}
