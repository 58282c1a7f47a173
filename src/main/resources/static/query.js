// Turns the form into an editor: completion of the ontology's terms, the fault in its line,
// Ctrl-Enter. The server makes the answer as it does without this.
import { asks } from "./asking.js";

const form = document.getElementById("ask");
const area = form.elements.query;
const words = form.dataset;
const { Yasqe } = window.Yasgui;
let marked = null;

const terms = fetch("/query/terms").then((answer) => answer.json());
for (const [kind, key] of [["class", "classes"], ["property", "properties"]]) {
  Yasqe.forkAutocompleter(
    kind,
    {
      name: "own-" + kind,
      get: () => terms.then((all) => all[key]),
      bulk: true,
      autoShow: true,
      persistenceId: null,
    },
    false,
  );
}
Yasqe.Autocompleters.prefixes.persistenceId = null;

const holder = document.getElementById("editor");
holder.hidden = false;
area.hidden = true;
const editor = new Yasqe(holder, {
  value: area.value,
  persistenceId: null,
  consumeShareLink: null,
  createShareableLink: null,
  showQueryButton: false,
  resizeable: false,
  editorHeight: "22rem",
  prefixCcApi: "/query/prefixes",
  autocompleters: ["prefixes", "variables", "own-class", "own-property"],
  extraKeys: {
    "Ctrl-Enter": () => ask(),
    "Cmd-Enter": () => ask(),
    "Ctrl-S": false,
    // The key that leaves a field must leave this one, too.
    Tab: false,
    "Shift-Tab": false,
  },
});
const ask = asks(
  form,
  () => {
    if (marked) editor.removeLineClass(marked, "background", "fault");
    marked = null;
    area.value = editor.getValue();
    return "/query?" + new URLSearchParams({ query: area.value });
  },
  mark,
);
editor.getInputField().setAttribute("aria-label", words.label);
form.querySelector(".keys").hidden = false;

function mark(answer) {
  const refusal = answer.querySelector(".refusal")?.textContent ?? "";
  const place = refusal.match(/line (\d+)(?:, column (\d+))?/);
  if (!place) return;
  const line = Number(place[1]) - 1;
  marked = editor.addLineClass(line, "background", "fault");
  editor.setCursor(line, Math.max(Number(place[2] ?? 1) - 1, 0));
  editor.focus();
}

form.addEventListener("submit", (event) => {
  if (form.elements.format.value === "") {
    event.preventDefault();
    ask();
  } else {
    area.value = editor.getValue();
  }
});
mark(document);
