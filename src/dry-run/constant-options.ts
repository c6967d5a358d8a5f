/** Options of a create that leave nothing to chance: the same manifest always gets the same answer. */
export const constantOptions = {
  uid: "00000000-0000-4000-8000-000000000000",
  now: /*@__PURE__*/ new Date(0),
  suffix: "bcdfg",
} as const;
