// The search without its box, so that the tests ask it in the way the page does.

{
  /** Words of questions, which stand in too many sections to tell them apart. */
  const small = new Set(
    "a an and are be can do does for from how i if in into is it my of on or should that the there this to way what when where which why with".split(
      " ",
    ),
  );
  const options = {
    boost: { title: 4, page: 2 },
    boostDocument: (_id, _term, { weight }) => weight,
    prefix: true,
    fuzzy: 0.2,
    combineWith: "AND",
  };

  globalThis.jobwrightFinder = () => {
    const index = new MiniSearch({
      fields: ["title", "page", "text", "more"],
      storeFields: ["path", "title", "page", "text", "weight"],
    });
    index.addAll(jobwrightSections);

    /** Returns the sections that have all of the words; if none has, those that have some. */
    return text => {
      const words = text.split(/\s+/).filter(word => !small.has(word.toLowerCase()));
      const query = words.join(" ") || text;
      const sections = index.search(query, options);
      if (sections.length > 0) return { sections, whole: true };
      return { sections: index.search(query, { ...options, combineWith: "OR" }), whole: false };
    };
  };
}
