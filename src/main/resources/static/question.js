// Asks a question by name without leaving its page.
import { asks } from "./asking.js";

const form = document.getElementById("fill");
if (form) {
  const ask = asks(form, () => {
    const values = new URLSearchParams(new FormData(form));
    return location.pathname + "?" + values;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
}
