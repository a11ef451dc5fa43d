/** True while someone writes: then `/` is a letter like any other. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));
}

/** Lets `/` put the cursor into the search box: the page's own, else the one in the header. */
export function enableSearchShortcut(): void {
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWriting(event.target)) return;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('main input[name="q"], header input[name="q"]')];
    const box = boxes.toSorted((a, b) => Number(b.closest("main") !== null) - Number(a.closest("main") !== null))[0];
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
