/** Splits a warning of the server into the field that it begins with, empty if it names none, and the rest. */
export function partsOf(warning: string): { readonly field: string; readonly message: string } {
  const field = /^([a-z]\S*?): /i.exec(warning)?.[1];
  return field === undefined
    ? { field: "", message: warning }
    : { field, message: warning.slice(field.length + 2) };
}
