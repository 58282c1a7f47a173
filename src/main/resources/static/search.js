// Completes names while they are typed: a combobox with a list. Without this the field is a plain
// one. `data-complete` says for which kinds; in the search of the top bar a choice leads to the
// page of the thing, in other fields it fills in the code.
const WAIT = 120;

function combobox(input, number) {
  const leads = input.name === "q";
  const list = document.createElement("ul");
  list.className = "completions";
  list.id = `completions-${number}`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label") ?? input.labels?.[0]?.textContent.trim() ?? "");
  for (const [name, value] of Object.entries({
    role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) {
    input.setAttribute(name, value);
  }
  const box = document.createElement("div");
  box.className = "combobox";
  input.before(box);
  box.append(input, list);
  let at = -1;
  let timer = 0;
  let asked = 0;

  function close() {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(next) {
    const options = [...list.children];
    if (options.length === 0) return;
    at = next < -1 ? options.length - 1 : next >= options.length ? -1 : next;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    }
  }

  function choose(option) {
    if (leads) {
      location.assign(option.dataset.href);
      return;
    }
    input.value = option.dataset.code;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    close();
  }

  function show(matches) {
    list.replaceChildren(...matches.map((match, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.href = match.href;
      option.dataset.code = match.code;
      const label = document.createElement("span");
      label.textContent = match.label;
      const note = document.createElement("span");
      note.className = "note";
      note.textContent = match.name ? `${match.name} · ${match.kindLabel}` : match.kindLabel;
      option.append(label, note);
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", () => choose(option));
      return option;
    }));
    at = -1;
    list.hidden = matches.length === 0;
    input.setAttribute("aria-expanded", String(matches.length > 0));
    input.removeAttribute("aria-activedescendant");
    if (isMeant(matches[0])) mark(0);
  }

  // A state whose name begins like this is what Enter leads to; other words may be sought in statements.
  function isMeant(match) {
    const words = input.value.trim().toLowerCase();
    return match !== undefined && match.href.startsWith("/id/state/") && words.length > 2
      && match.label.toLowerCase().startsWith(words);
  }

  async function ask() {
    const words = input.value.trim();
    const mine = ++asked;
    if (words.length === 0) {
      close();
      return;
    }
    const query = new URLSearchParams({ q: words, kind: input.dataset.complete });
    const answer = await fetch(`/search/complete?${query}`, { headers: { Accept: "application/json" } });
    if (mine === asked && answer.ok && document.activeElement === input) show(await answer.json());
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) ask();
      else mark(event.key === "ArrowDown" ? at + 1 : at - 1);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      choose(list.children[at]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
}

document.querySelectorAll("input[data-complete]").forEach(combobox);
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.closest("input, textarea, select, [contenteditable]")) {
    event.preventDefault();
    document.getElementById("search")?.focus();
  }
});
