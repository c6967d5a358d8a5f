import { byId } from "./dom.ts";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const KEY = "jobwright-theme";
const names: Readonly<Record<Theme, string>> = { auto: "Auto", light: "Light", dark: "Dark" };

/** Returns the theme that was chosen before. Storage may be forbidden. */
function remembered(): Theme {
  try {
    return themes.find(theme => theme === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Makes the button go from one theme to the next. */
export function listenTheme(): void {
  let theme = remembered();
  const show = () => {
    document.documentElement.dataset.theme = theme;
    byId("theme-name").textContent = names[theme];
    byId("theme").setAttribute(
      "aria-label",
      `Theme: ${theme === "auto" ? "Auto, as the system" : names[theme]}`,
    );
  };
  show();
  byId("theme").addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme;
    show();
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Without storage, the theme holds until the page is closed.
    }
  });
}
