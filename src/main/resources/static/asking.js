// Asks without leaving the page: shows the time it takes, and cancels the query on the server, too.
import { show } from "./answer.js";

function filled(sentence, seconds) {
  return sentence.replace("{0}", seconds.toFixed(seconds < 10 ? 2 : 0));
}

// Nobody else can guess it; only who knows it can cancel the query.
function token() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Makes a form ask in its place: what it asks is `address()`; `shown(section)` comes after each answer.
export function asks(form, address, shown = () => {}) {
  const words = form.dataset;
  const button = form.querySelector("button[type=submit]");
  const cancelling = form.querySelector(".cancel");
  const status = form.querySelector(".status");
  let running = null;

  function cancel() {
    if (!running) return;
    fetch("/query/cancel", { method: "POST", body: new URLSearchParams({ token: running.token }), keepalive: true });
    running.waiting.abort();
  }

  async function ask() {
    if (running) return;
    const asked = address();
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    const query = { token: token(), waiting: new AbortController() };
    running = query;
    button.hidden = true;
    cancelling.hidden = false;
    const clock = setInterval(() => (status.value = filled(words.running, seconds())), 100);
    try {
      const section = await show(asked, { token: query.token, signal: query.waiting.signal });
      status.value = section.querySelector(".refusal") ? "" : filled(words.answered, seconds());
      shown(section);
    } catch (fault) {
      status.value = fault.name === "AbortError" ? filled(words.cancelled, seconds()) : words.unreachable;
    } finally {
      clearInterval(clock);
      running = null;
      const isFocused = document.activeElement === cancelling;
      button.hidden = false;
      cancelling.hidden = true;
      if (isFocused) button.focus();
    }
  }

  cancelling.addEventListener("click", cancel);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && running) {
      event.preventDefault();
      cancel();
    }
  });
  // Whoever leaves the page waits for nothing.
  addEventListener("pagehide", cancel);
  return ask;
}
