/** Selects an element's text, so that the reader can copy it by hand. */
function select(source: Element): void {
  getSelection()?.selectAllChildren(source);
}

/** Copies an element's text; where the browser forbids that, selects it. Says whether it was copied. */
async function copy(source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText((source.textContent ?? "").trim());
    return true;
  } catch {
    select(source);
    return false;
  }
}

/** Lets `button[data-copy]` copy the text of the element it names, and say so. */
export function enableCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy ?? "");
      if (!source) return;
      const copied = await copy(source);
      const message = button.parentElement?.querySelector('[role="status"]');
      if (message) message.textContent = (copied ? button.dataset.copied : button.dataset.selected) ?? "";
    });
  }
}
