/** The text of a file, by the build. */
declare module "*?text" {
  const text: string;
  export default text;
}
