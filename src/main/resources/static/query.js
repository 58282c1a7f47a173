// Turns the form into an editor: completion of the ontology's terms, the fault in its line,
// Ctrl-Enter, the time it takes, cancelling. The server makes the answer as it does without this.
import { enrich } from "./answer.js";

const form = document.getElementById("ask");
const area = form.elements.query;
const button = form.querySelector("button[type=submit]");
const status = document.getElementById("status");
const words = form.dataset;
const { Yasqe } = window.Yasgui;
let running = null;
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
    "Ctrl-Enter": ask,
    "Cmd-Enter": ask,
    "Ctrl-S": false,
    // The key that leaves a field must leave this one, too.
    Tab: false,
    "Shift-Tab": false,
  },
});
editor.getInputField().setAttribute("aria-label", words.label);
form.querySelector(".keys").hidden = false;

function filled(sentence, seconds) {
  return sentence.replace("{0}", seconds.toFixed(seconds < 10 ? 2 : 0));
}

function mark(answer) {
  const refusal = answer.querySelector(".refusal")?.textContent ?? "";
  const place = refusal.match(/line (\d+)(?:, column (\d+))?/);
  if (!place) return;
  const line = Number(place[1]) - 1;
  marked = editor.addLineClass(line, "background", "fault");
  editor.setCursor(line, Math.max(Number(place[2] ?? 1) - 1, 0));
  editor.focus();
}

async function ask() {
  if (running) return;
  if (marked) editor.removeLineClass(marked, "background", "fault");
  marked = null;
  area.value = editor.getValue();
  const address = "/query?" + new URLSearchParams({ query: area.value });
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  running = new AbortController();
  button.textContent = words.cancel;
  const clock = setInterval(() => (status.value = filled(words.running, seconds())), 100);
  try {
    const page = await fetch(address, { headers: { Accept: "text/html" }, signal: running.signal });
    const body = new DOMParser().parseFromString(await page.text(), "text/html");
    const answer = body.getElementById("answer");
    if (!answer) throw new Error(body.body.textContent);
    const section = document.adoptNode(answer);
    document.getElementById("answer").replaceWith(section);
    enrich(section);
    status.value = filled(words.answered, seconds());
    mark(section);
    history.replaceState(null, "", address);
  } catch (fault) {
    status.value =
      fault.name === "AbortError" ? filled(words.cancelled, seconds()) : words.unreachable;
  } finally {
    clearInterval(clock);
    running = null;
    button.textContent = words.ask;
  }
}

form.addEventListener("submit", (event) => {
  if (running) {
    event.preventDefault();
    running.abort();
  } else if (form.elements.format.value === "") {
    event.preventDefault();
    ask();
  } else {
    area.value = editor.getValue();
  }
});
mark(document);
