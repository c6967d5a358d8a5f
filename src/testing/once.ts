/**
 * Returns the function with one cached answer per object: thousands of Pods ask the same about their one Job. The object must not change
 * meanwhile.
 */
export function once<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const found = new WeakMap<K, { readonly answer: V }>();
  return of => {
    let known = found.get(of);
    if (known === undefined) {
      known = { answer: find(of) };
      found.set(of, known);
    }
    return known.answer;
  };
}
