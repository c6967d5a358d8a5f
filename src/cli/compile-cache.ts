import module from "node:module";

/** Functions that only newer versions of Node have. */
const { enableCompileCache, flushCompileCache } = module as {
  enableCompileCache?: () => void;
  flushCompileCache?: () => void;
};

/**
 * Makes Node cache the code that it compiles from now on, so that the next command starts sooner. Node can do this from 22.8 on.
 * `NODE_COMPILE_CACHE` sets the directory, `NODE_DISABLE_COMPILE_CACHE` turns the cache off.
 */
export const keepCompiled = (): void => enableCompileCache?.();

/** Writes the cache now. Node writes it when the process ends, but not when the process is killed from outside. */
export const writeCompiled = (): void => flushCompileCache?.();
