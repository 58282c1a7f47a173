// Lets the reader sort the table of an answer by a column and filter its rows by words.
const collator = new Intl.Collator(undefined, { numeric: true });

function text(row, column) {
  const cell = row.cells[column];
  return (cell.querySelector("a, span") ?? cell).textContent.trim();
}

function sort(table, header) {
  const column = header.cellIndex;
  const down = header.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", down ? "descending" : "ascending");
  const rows = [...table.tBodies[0].rows];
  rows.sort((a, b) => collator.compare(text(a, column), text(b, column)) * (down ? -1 : 1));
  table.tBodies[0].append(...rows);
}

function filter(table, words) {
  const wanted = words.toLowerCase();
  for (const row of table.tBodies[0].rows) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
  }
}

export function enrich(parent) {
  for (const table of parent.querySelectorAll("table.answer")) {
    for (const header of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.textContent = header.textContent;
      button.addEventListener("click", () => sort(table, header));
      header.replaceChildren(button);
    }
    if (table.tBodies[0].rows.length < 8) continue;
    const input = document.createElement("input");
    input.type = "search";
    input.className = "filter";
    input.placeholder = table.dataset.filter;
    input.setAttribute("aria-label", table.dataset.filter);
    input.addEventListener("input", () => filter(table, input.value));
    table.parentElement.before(input);
  }
}

enrich(document);
