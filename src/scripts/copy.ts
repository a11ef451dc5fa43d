/** Lets `button[data-copy]` copy the text of the element it names, and say so. */
export function enableCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy ?? "")?.textContent ?? "";
      await navigator.clipboard.writeText(text.trim());
      const message = button.parentElement?.querySelector('[role="status"]');
      if (message) message.textContent = button.dataset.copied ?? "";
    });
  }
}
