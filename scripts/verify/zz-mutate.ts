import { readContent } from "./read-content.ts";
import { readOriginals } from "./originals.ts";
import { verifyContent } from "./verify-content.ts";
const content = await readContent("content", "content");
const originals = await readOriginals("../shared/originals", content.documents.map((d) => d.data.original));
const only = process.argv.slice(2);
const base = new Set(verifyContent({ content, originals, only }).findings.map((f) => JSON.stringify([f.file, f.code, f.found])));
const counts: Record<string, [number, number]> = {};
const missed: string[] = [];
function attempt(kind: string, taskId: string, change: (data: any) => boolean | string) {
  const i = content.tasks.findIndex((t) => t.id === taskId);
  const old = content.tasks[i]!;
  const data = structuredClone(old.data);
  const note = change(data);
  if (note === false) return;
  const doc = taskId.split("/")[0]!;
  const tasks = [...content.tasks]; tasks[i] = { ...old, data };
  const c = { ...content, tasks };
  const now = verifyContent({ content: c, originals, only: [doc] }).findings;
  const found = now.some((f) => !base.has(JSON.stringify([f.file, f.code, f.found])));
  const k = (counts[kind] ??= [0, 0]); k[1]++; if (found) k[0]++; else missed.push(`${kind} ${taskId} ${note}`);
}
for (const t of content.tasks) {
  if (only.length && !only.includes(t.id.split("/")[0]!)) continue;
  const d = t.data;
  for (const [i, x] of d.targets.entries()) {
    if (x.value !== null) attempt("value+1", t.id, (y) => { y.targets[i].value += 1; return x.id; });
    if (/\d/.test(x.stated)) attempt("stated digit", t.id, (y) => { y.targets[i].stated = x.stated.replace(/\d/, (c: string) => String((Number(c) + 1) % 10)); return x.stated; });
    attempt("drop target", t.id, (y) => { y.targets.splice(i, 1); return `${x.id} ${x.value} ${x.stated}`; });
    if (x.due) for (const alt of ["2025", "2027", "2024", "2023"]) if (alt !== x.due.slice(0, 4)) { attempt(`due`, t.id, (y) => { y.targets[i].due = alt + x.due!.slice(4); return `${x.id} ${x.due}->${alt} ${x.stated}`; }); }
    for (const s of t.id.startsWith("xiji") ? ["ningxia", "xiji"] : ["yinchuan", "xixia", "ningxia"]) if (s !== x.scope) attempt(`scope ${t.id.split("-")[0]}`, t.id, (y) => { y.targets[i].scope = s; return `${x.id} ${x.scope}->${s} ${x.stated}`; });
  }
  for (const [i, x] of d.ignored.entries()) if (/[\d一二三四五六七八九十]/.test(x.stated)) attempt("drop ignored", t.id, (y) => { y.ignored.splice(i, 1); return x.stated; });
  for (const f of ["lead", "cooperating", "responsible", "leaders"] as const) for (const [i, u] of d[f].entries()) {
    attempt("drop unit", t.id, (y) => { y[f].splice(i, 1); return u; });
    attempt("replace unit", t.id, (y) => { y[f][i] = "档案局"; return u; });
    if (f === "lead") attempt("lead→coop", t.id, (y) => { y.lead.splice(i, 1); y.cooperating.unshift(u); return u; });
    if (f === "cooperating" && d.lead.length) attempt("coop→lead", t.id, (y) => { y.cooperating.splice(i, 1); y.lead.push(u); return u; });
  }
  if (d.due) attempt("task due", t.id, (y) => { y.due = "2026" + d.due!.slice(4); return d.due!; });
  attempt("lines -1", t.id, (y) => { if (y.source.lines[1] - y.source.lines[0] < 2) return false; y.source.lines[1] -= 2; return ""; });
  attempt("number", t.id, (y) => { y.number = "九十九"; return ""; });
}
console.log(Object.fromEntries(Object.entries(counts).map(([k, [a, b]]) => [k, `${a}/${b}`])));
console.log(missed.filter((m) => !m.startsWith("scope")).join("\n"));
