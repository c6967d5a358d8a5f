// The examples that use other tools live outside this folder: this lets them find the packages that are installed in it.
import { register } from "node:module";

const here = import.meta.url;
const hook = `
  export async function resolve(specifier, context, next) {
    try {
      return await next(specifier, context);
    } catch (error) {
      if (/^[./]|^[a-z]+:/.test(specifier)) throw error;
      return next(specifier, { ...context, parentURL: ${JSON.stringify(here)} });
    }
  }`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
