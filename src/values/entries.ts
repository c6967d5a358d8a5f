/**
 * The entries of a map with any keys. It inherits nothing, so `__proto__` and `constructor` are ordinary keys.
 *
 * It has an empty prototype of its own. Without any prototype, engines would make it a hash table, which is slow to
 * create and to visit.
 */
export const Entries = /*@__PURE__*/ (() => {
  function Entries() {}
  Entries.prototype = Object.create(null);
  return Entries as unknown as new () => Record<string, unknown>;
})();
