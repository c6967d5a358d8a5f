// The search and the copy buttons. Without it the site reads the same.

{
  const root = document.currentScript.dataset.root;
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const found = document.querySelector(".found");
  const count = found.querySelector(".count");
  const list = found.querySelector("ol");
  const more = found.querySelector("button");
  const mac = /^(?:Mac|iP)/.test(navigator.platform);
  const keys = letter => (mac ? `⌘${letter}` : `Ctrl+${letter}`);
  form.querySelector("kbd").textContent = keys("K");
  input.setAttribute("aria-keyshortcuts", mac ? "Meta+K" : "Control+K");
  form.hidden = false;

  // Scripts, because pages that are opened as files may load nothing else.
  const load = file =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${root}assets/${file}`;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${file} is missing`));
      document.head.append(script);
    });

  let index;
  const ready = () => {
    if (index === undefined) {
      index = Promise.all(["minisearch.js", "search.js", "find.js"].map(load)).then(() => jobwrightFinder());
      // So that the next key tries again.
      index.catch(() => {
        index = undefined;
      });
    }
    return index;
  };

  const close = () => {
    found.hidden = true;
  };

  /** Returns the part of a text that has the words. */
  const excerpt = (text, words) => {
    const lower = text.toLowerCase();
    const at = Math.max(...words.map(word => lower.indexOf(word)));
    const from = at < 60 ? 0 : lower.lastIndexOf(" ", at - 20) + 1;
    return `${from > 0 ? "… " : ""}${text.slice(from, from + 200)}`;
  };

  const item = ({ path, title, page, text, queryTerms }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const strong = document.createElement("strong");
    const small = document.createElement("small");
    link.href = root + path;
    strong.textContent = title;
    small.textContent = `${page === title ? "" : `${page}: `}${excerpt(text, queryTerms)}`;
    link.append(strong, small);
    item.append(link);
    return item;
  };

  /** How many are shown at first. */
  const few = 12;
  let rest = [];

  const show = async () => {
    const words = input.value.trim();
    if (words === "") return close();
    const find = await ready().catch(() => undefined);
    if (words !== input.value.trim()) return;
    const { sections, whole } = find?.(words) ?? { sections: [] };
    const number = sections.length;
    if (find === undefined) count.textContent = "The search could not be loaded. Type on to try again.";
    else if (number === 0) count.textContent = `Nothing for “${words}”`;
    else count.textContent = whole ? `${number} found` : `None has all of these words, ${number} have some`;
    list.replaceChildren(...sections.slice(0, few).map(item));
    rest = sections.slice(few);
    more.hidden = rest.length === 0;
    more.textContent = `Show the other ${rest.length}`;
    found.hidden = false;
    found.scrollTop = 0;
  };

  more.addEventListener("click", () => {
    const items = rest.map(item);
    list.append(...items);
    more.hidden = true;
    items[0].querySelector("a").focus();
  });

  input.addEventListener("focus", ready, { once: true });
  input.addEventListener("input", show);
  input.addEventListener("focus", show);
  form.addEventListener("submit", event => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  list.addEventListener("click", close);
  document.addEventListener("click", event => {
    if (!form.contains(event.target)) close();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "k" && (mac ? event.metaKey : event.ctrlKey) && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
    if (found.hidden) return;
    if (event.key === "Escape") {
      // Otherwise the focus would show the results again.
      input.removeEventListener("focus", show);
      input.focus();
      input.addEventListener("focus", show);
      close();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...found.querySelectorAll("a, button:not([hidden])")];
    const at = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    (at < 0 ? input : links[Math.min(at, links.length - 1)])?.focus();
  });

  const said = document.querySelector(".said");
  for (const figure of document.querySelectorAll("figure.code")) {
    if (!navigator.clipboard) break;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const code = figure.querySelector("code");
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = "Copied";
        said.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(code);
        button.textContent = `Press ${keys("C")}`;
        said.textContent = `The browser refused to copy. The code is selected: press ${keys("C")}.`;
      }
      setTimeout(() => {
        button.textContent = "Copy";
        said.textContent = "";
      }, 3000);
    });
    figure.append(button);
  }
}
