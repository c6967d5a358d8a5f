// The search without its box, so that the tests ask it in the way the page does.

{
  /** Words of questions, which stand in too many sections to tell them apart. */
  const small = new Set(
    "a an and are be can do does for from how i if in into is it my of on or should that the there this to way what when where which why with".split(
      " ",
    ),
  );

  /** Everyday words, each with the API's or the guide's own. */
  const synonyms = {
    __proto__: null,
    cancel: "delete",
    cleanup: "ttl",
    cm: "configmap",
    crontab: "schedule",
    cwd: "workingdir",
    downward: "fieldref",
    dst: "clocks",
    env: "environment",
    expire: "ttl",
    healthcheck: "probe",
    js: "javascript",
    k8s: "kubernetes",
    kill: "delete",
    overlap: "concurrencypolicy",
    preemptible: "spot",
    pv: "persistentvolume",
    pvc: "persistentvolumeclaim",
    registry: "imagepullsecrets",
    rerun: "again",
    retries: "backofflimit",
    sa: "serviceaccount",
    timeout: "activedeadlineseconds",
    ts: "typescript",
    uid: "runasuser",
    workdir: "workingdir",
  };

  /** Returns a word, and for a name such as serviceAccountName or PodSpec also its parts. */
  const termsOf = word => {
    const parts = /^(?:Java|Type)Script$/.test(word)
      ? []
      : (word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\d]+/gu) ?? []);
    return (parts.length > 1 ? [word, ...parts] : [word]).map(term => term.toLowerCase());
  };
  const options = {
    boost: { title: 4, parts: 2, page: 2 },
    boostDocument: (_id, _term, { weight }) => weight,
    prefix: true,
    fuzzy: 0.2,
    combineWith: "AND",
    processTerm: word => word.toLowerCase(),
  };

  globalThis.jobwrightFinder = () => {
    const index = new MiniSearch({
      fields: ["title", "parts", "page", "text", "more"],
      storeFields: ["path", "title", "page", "text", "weight"],
      // A title that is the word itself counts more than one of which it is a part.
      extractField: (section, field) => section[field === "parts" ? "title" : field],
      processTerm: (word, field) => (field === "title" ? word.toLowerCase() : termsOf(word)),
    });
    index.addAll(jobwrightSections);

    /** Returns the query for a word. Its synonym counts half, so that what has the word itself comes first. */
    const queryOf = word => {
      const other = synonyms[word.toLowerCase()];
      return other === undefined
        ? word
        : { combineWith: "OR", queries: [word, { queries: [other], boostTerm: () => 0.5 }] };
    };

    /** The guide's list of tasks names so much that it has the words of most questions, but it answers none. */
    const answers = ({ path }) => !path.startsWith("guide/index.html");

    /** Returns the sections that have all of the words; if none has, those that have some. */
    return text => {
      const words = text.split(/\s+/).filter(word => !small.has(word.toLowerCase()));
      const queries = (words.length > 0 ? words : [text]).map(queryOf);
      const sections = index.search({ queries, combineWith: "AND" }, options);
      if (sections.some(answers)) return { sections, whole: true };
      return { sections: index.search({ queries, combineWith: "OR" }, options), whole: false };
    };
  };
}
