/* Reading preferences: 长者模式 and colour theme, kept on this device only. Runs before the page is painted. */
(() => {
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key, value) => {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      /* Storage may be forbidden; the choice then lasts for this page. */
    }
  };
  const mode = read("minnuo-mode");
  const theme = read("minnuo-theme");
  if (mode === "elder") root.dataset.mode = mode;
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;

  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const isOn = { mode: () => root.dataset.mode === "elder", theme: isDark };
  /* In 长者模式 secondary blocks begin closed; whoever wants one opens it. */
  const fold = () => {
    for (const block of document.querySelectorAll("details.fold")) block.open = !isOn.mode();
  };
  const turn = {
    mode: (on) => {
      if (on) root.dataset.mode = "elder";
      else delete root.dataset.mode;
      write("minnuo-mode", on ? "elder" : null);
      fold();
    },
    theme: (on) => {
      root.dataset.theme = on ? "dark" : "light";
      write("minnuo-theme", root.dataset.theme);
    },
  };

  addEventListener("DOMContentLoaded", () => {
    if (isOn.mode()) fold();
    for (const button of document.querySelectorAll("button[data-preference]")) {
      const name = button.dataset.preference;
      const show = () => button.setAttribute("aria-pressed", String(isOn[name]()));
      button.addEventListener("click", () => {
        turn[name](!isOn[name]());
        show();
      });
      show();
    }
    for (const group of document.querySelectorAll("[data-needs-script]")) group.hidden = false;
  });
})();

/* Paper cannot be unfolded: what is closed opens for print, and closes again. */
(() => {
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:is(.fold, .chart__data):not([open])")];
    for (const block of closed) block.open = true;
  });
  addEventListener("afterprint", () => {
    for (const block of closed) block.open = false;
  });
})();
