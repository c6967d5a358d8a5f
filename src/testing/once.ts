/**
 * The same function, which finds its answer once for each object: of thousands of Pods the same is asked of their one Job. What it is asked of
 * does not change meanwhile.
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
