/** A warning of the server: the field that it begins with, empty where it names none, and what it says of it. */
export function partsOf(warning: string): { readonly field: string; readonly message: string } {
  const field = /^([a-z]\S*?): /i.exec(warning)?.[1];
  return field === undefined
    ? { field: "", message: warning }
    : { field, message: warning.slice(field.length + 2) };
}
