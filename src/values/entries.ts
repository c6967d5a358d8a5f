/**
 * The entries of a map, whose keys may have any name: it inherits nothing, so `__proto__` and `constructor` are keys like any other.
 *
 * Of its own it has an empty prototype: engines hold what has none as a hash table, which is slow to make and to visit.
 */
export const Entries = /*@__PURE__*/ (() => {
  function Entries() {}
  Entries.prototype = Object.create(null);
  return Entries as unknown as new () => Record<string, unknown>;
})();
