import { lazy, loadEngine } from "./search-engine.ts";
import { find } from "./search-find.ts";

export function enableSearch(): void {
  const form = document.querySelector<HTMLFormElement>("#search-form");
  const list = document.querySelector<HTMLOListElement>("ol[data-results]");
  if (!form || !list) return;
  const engine = lazy(loadEngine);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    list.dataset.state = "loading";
    const answer = await find(await engine.load(), String(new FormData(form).get("q")));
    (window as unknown as Record<string, unknown>).lastAnswer = answer;
    const pages = await Promise.all(answer.results.slice(0, 10).map(({ raw }) => raw.data()));
    list.replaceChildren(
      ...pages.map(({ url, content }) => {
        const item = document.createElement("li");
        const a = document.createElement("a");
        a.href = url;
        a.textContent = content.slice(0, 30);
        item.append(a);
        return item;
      }),
    );
    list.dataset.state = "done";
    
  });
}
