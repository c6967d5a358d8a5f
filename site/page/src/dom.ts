type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** Makes an element. Text is always text: nothing here parses HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter(child => child !== undefined && child !== false));
  return element;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element #${id}`);
  return element as T;
}

/** Returns `1 fault` or `2 faults`. */
export const count = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;

/** Draws only when the value has changed, so that typing costs little and selected text stays selected. */
export function drawer<T>(draw: (value: T) => void | Promise<void>): (value: T) => void | Promise<void> {
  let last: string | undefined;
  return value => {
    const now = JSON.stringify(value) ?? "";
    if (now === last) return;
    last = now;
    return draw(value);
  };
}

/** Lets the browser handle keys and draw before more work is done. */
export const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Returns a field's path, which may break before each of its dots. */
export const pathCode = (path: string, attributes: Attributes = {}): HTMLElement =>
  h("code", attributes, ...path.split(/(?=\.)/).flatMap((part, i) => (i === 0 ? [part] : [h("wbr"), part])));
