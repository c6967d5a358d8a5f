import { byId } from "./dom.ts";

/** Copies a text, and says so on the button. Where the browser does not allow that, a dialog shows the text, selected. */
export async function copy(text: string, button: HTMLElement, title: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    byId("copy-title").textContent = title;
    const area = byId<HTMLTextAreaElement>("copy-text");
    area.value = text;
    byId<HTMLDialogElement>("copy-dialog").showModal();
    area.select();
    return;
  }
  button.dataset.label ??= button.textContent ?? "";
  const { label } = button.dataset;
  button.textContent = "Copied";
  byId("said").textContent = "Copied";
  setTimeout(() => {
    button.textContent = label;
    byId("said").textContent = "";
  }, 1500);
}
