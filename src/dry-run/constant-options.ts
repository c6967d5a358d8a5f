/** Options of a create in which nothing is left to chance: the same manifest always gets the same words. */
export const constantOptions = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: /*@__PURE__*/ new Date(0),
  suffix: "bcdfg",
} as const;
