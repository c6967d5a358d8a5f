// The search and the copy buttons. Without it the site reads the same.

{
  const root = document.currentScript.dataset.root;
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const found = document.querySelector(".found");
  const count = found.querySelector(".count");
  const list = found.querySelector("ol");
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
    index ??= (async () => {
      await Promise.all(["minisearch.js", "search.js", "find.js"].map(load));
      return jobwrightFinder();
    })();
    return index;
  };

  const close = () => {
    found.hidden = true;
  };

  const show = async () => {
    const words = input.value.trim();
    if (words === "") return close();
    const find = await ready();
    if (words !== input.value.trim()) return;
    const { sections, whole } = find(words);
    const number = sections.length;
    if (number === 0) count.textContent = `Nothing for “${words}”`;
    else count.textContent = whole ? `${number} found` : `None has all of these words, ${number} have some`;
    list.replaceChildren(
      ...sections.slice(0, 12).map(({ path, title, page, text }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        const strong = document.createElement("strong");
        const small = document.createElement("small");
        link.href = root + path;
        strong.textContent = title;
        small.textContent = page === title ? text : `${page}: ${text}`;
        link.append(strong, small);
        item.append(link);
        return item;
      }),
    );
    found.hidden = false;
  };

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
    const writing = /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
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
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    (at < 0 ? input : links[Math.min(at, links.length - 1)])?.focus();
  });

  for (const figure of document.querySelectorAll("figure.code")) {
    if (!navigator.clipboard) break;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(figure.querySelector("code").textContent);
      button.textContent = "Copied";
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1500);
    });
    figure.append(button);
  }
}
