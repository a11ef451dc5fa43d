/** Milliseconds without a key after which a question counts as typed. */
const pause = 200;

/**
 * Calls back while a text is being typed, at each pause; never on half-typed words of an input
 * method. `isSameEntry` is true for all calls but the first of one stretch of typing, which ends
 * when the reader leaves the field or presses Enter.
 */
export function onText(box: HTMLInputElement, changed: (isSameEntry: boolean) => void): void {
  let timer = 0;
  let isTyping = false;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      changed(isTyping);
      isTyping = true;
    }, pause);
  };
  box.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) wait();
  });
  box.addEventListener("compositionstart", () => clearTimeout(timer));
  box.addEventListener("compositionend", wait);
  box.addEventListener("change", () => {
    clearTimeout(timer);
    changed(isTyping);
    isTyping = false;
  });
}
