// Browsers that know trusted types refuse any text as HTML, script or script address unless it comes from here.

interface Policy {
  createHTML(text: string): unknown;
  createScriptURL(url: string): unknown;
}

interface Rules {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

const factory = (
  globalThis as unknown as { trustedTypes?: { createPolicy(name: string, rules: Rules): Policy } }
).trustedTypes;

const rules: Rules = {
  // The only HTML is the sandbox's frame, which the build makes.
  createHTML: text => text,
  createScriptURL(url) {
    if (!/^blob:|^[\w-]+\.js$/.test(url)) throw new TypeError(`${url} is no script of this page`);
    return url;
  },
};

export const trusted: Policy = factory?.createPolicy("jobwright", rules) ?? rules;
