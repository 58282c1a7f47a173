// Other looks at an answer (tabs, sorting, words) come in place of it; without this the links and
// the form open pages.

// Puts the answer of a page in place of the one here, and the page's address in place of this one's.
export async function show(address, { token = "", signal } = {}) {
  const asked = new URL(address, location.href);
  if (token) asked.searchParams.set("token", token);
  const answer = await fetch(asked, { headers: { Accept: "text/html" }, signal });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.getElementById("answer");
  if (!found) throw new Error(page.body.textContent);
  const section = document.adoptNode(found);
  document.getElementById("answer").replaceWith(section);
  history.replaceState(null, "", address);
  return section;
}

// The same link or field in the new answer has the focus, so that keys go on from there.
async function look(address, again) {
  try {
    await show(address);
    again()?.focus();
  } catch {
    location.assign(address);
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("#answer a[data-look]");
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const links = () => [...document.querySelectorAll("#answer a[data-look]")];
  const at = links().indexOf(link);
  look(link.href, () => links()[at]);
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("#answer form[data-look]");
  if (!form) return;
  event.preventDefault();
  look(form.action + "?" + new URLSearchParams(new FormData(form)), () =>
    document.querySelector("#answer input[type=search]"),
  );
});

// Rows without the words typed so far go out of sight at once.
document.addEventListener("input", (event) => {
  const field = event.target.closest("#answer form[data-look] input[type=search]");
  if (!field) return;
  const wanted = field.value.trim().toLowerCase();
  for (const row of document.querySelectorAll("#answer table.answer tbody tr")) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
  }
});
