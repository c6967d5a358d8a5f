/** The text of a file, which the build puts in. */
declare module "*?text" {
  const text: string;
  export default text;
}
