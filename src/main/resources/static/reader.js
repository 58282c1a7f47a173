// Joins the words of an article with the list of what was found in them, both ways, and lets the
// keys j and k go from one to the next.
const desk = document.querySelector(".desk");
const items = [...document.querySelectorAll(".findings li")];
const marks = new Map();
for (const mark of document.querySelectorAll(".mark[data-found]")) {
  for (const id of mark.dataset.found.split(" ")) {
    if (!marks.has(id)) marks.set(id, []);
    marks.get(id).push(mark);
  }
}
document.documentElement.classList.add("scripted");

function light(ids, reveal) {
  desk.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
  for (const id of ids) {
    (marks.get(id) ?? []).forEach((mark) => mark.classList.add("lit"));
    document.getElementById(id)?.classList.add("lit");
  }
  if (reveal) document.getElementById(ids[0])?.scrollIntoView({ block: "nearest" });
}

function found(target) {
  return target.closest?.("[data-found]")?.dataset.found.split(" ") ?? [];
}

desk?.addEventListener("pointerover", (event) => {
  const ids = found(event.target);
  if (ids.length > 0) light(ids, event.target.closest(".mark") !== null);
});
desk?.addEventListener("focusin", (event) => light(found(event.target), false));

let at = -1;
document.addEventListener("keydown", (event) => {
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { j: 1, k: -1 }[event.key];
  if (!step) return;
  const shown = items.filter((item) => item.offsetParent !== null);
  if (shown.length === 0) return;
  at = (at + step + shown.length) % shown.length;
  const link = shown[at].querySelector(".title");
  link.focus({ preventScroll: true });
  shown[at].scrollIntoView({ block: "nearest" });
  document.getElementById(link.hash.slice(1))?.scrollIntoView({ block: "center" });
});
