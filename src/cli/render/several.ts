/** What to do about several modules. Apart from `render`, which the program loads only when it runs. */
export const severalHint = 'To render several modules, export them from one: export * as a from "./a.ts"';
