import { byId, drawer, h } from "../dom.ts";
import type { Security, SecurityLevel } from "../messages.ts";

const says: Readonly<Record<SecurityLevel, string>> = {
  privileged: "Its Pods get in only where the namespace enforces nothing.",
  baseline: "Its Pods get in where the namespace enforces baseline.",
  restricted: "Its Pods get in everywhere: this is the strictest level.",
};

/** Draws the level of the Pod Security Standards, and what keeps the Pods from a stricter one. */
export function securityPanel(): (security: Security | undefined) => void {
  const panel = byId("security");
  return drawer((security: Security | undefined) => {
    const chip = byId("security-chip");
    chip.hidden = security === undefined;
    chip.dataset.level = security?.level ?? "";
    byId("security-chip-level").textContent = security?.level ?? "";
    panel.dataset.level = security?.level ?? "";
    if (security === undefined) {
      panel.replaceChildren(
        h("p", { class: "none" }, "Nothing can be said of the Pods before the manifest can be read."),
      );
      return;
    }
    const { level, refusals } = security;
    panel.replaceChildren(
      h(
        "p",
        { class: "lead" },
        "Level ",
        h("strong", { class: "level", "data-level": level }, level),
        ". ",
        says[level],
      ),
      ...refusals.map(refusal =>
        h(
          "section",
          { "data-refuses": refusal.level },
          h("h3", {}, `Not ${refusal.level}, because of`),
          h("ul", { class: "reasons" }, ...refusal.reasons.map(reason => h("li", {}, ...withCode(reason)))),
        ),
      ),
    );
  });
}

/** Returns a reason with its details set apart. */
function withCode(reason: string): (Node | string)[] {
  const at = reason.indexOf(" (");
  if (at < 0) return [reason];
  return [reason.slice(0, at), h("span", { class: "details" }, reason.slice(at + 2, -1))];
}
