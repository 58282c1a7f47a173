// Selects a period on a timeline by dragging over its columns, or by Shift and arrow keys, and goes
// to it. Without this each column is a link to its own period.
const LEAST = 6;

function brush(svg) {
  const columns = [...svg.querySelectorAll('a.column')];
  let anchor = -1;
  let head = -1;
  let from = 0;
  let isDragged = false;

  function show() {
    const [low, high] = [Math.min(anchor, head), Math.max(anchor, head)];
    columns.forEach((column, i) => column.classList.toggle('chosen', anchor >= 0 && low <= i && i <= high));
    svg.classList.toggle('brushing', isDragged);
  }

  function clear() {
    anchor = head = -1;
    isDragged = false;
    show();
  }

  function go() {
    const address = new URL(location.href);
    address.searchParams.set('from', columns[Math.min(anchor, head)].dataset.period);
    address.searchParams.set('until', columns[Math.max(anchor, head)].dataset.period);
    ['unit', 'page'].forEach(name => address.searchParams.delete(name));
    location.assign(address);
  }

  function under(x) {
    const at = columns.findIndex(column => x < column.querySelector('rect').getBoundingClientRect().right);
    return at < 0 ? columns.length - 1 : at;
  }

  svg.addEventListener('dragstart', event => event.preventDefault());
  svg.addEventListener('pointerdown', event => {
    clear();
    if (event.button === 0 && event.pointerType !== 'touch' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      from = event.clientX;
      anchor = head = under(from);
    }
  });
  document.addEventListener('pointermove', event => {
    if (anchor >= 0 && event.buttons === 1) {
      head = under(event.clientX);
      isDragged ||= Math.abs(event.clientX - from) >= LEAST;
      if (isDragged) show();
    }
  });
  document.addEventListener('pointerup', () => {
    if (isDragged) go();
  });
  document.addEventListener('pointercancel', clear);
  // The click that ends a drag opens nothing.
  svg.addEventListener('click', event => {
    if (isDragged) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);

  svg.addEventListener('keydown', event => {
    const at = columns.indexOf(event.target.closest('a.column'));
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (at < 0) return;
    if (step) {
      event.preventDefault();
      event.stopPropagation();
      const next = Math.max(0, Math.min(columns.length - 1, at + step));
      if (event.shiftKey) {
        anchor = anchor < 0 ? at : anchor;
        head = next;
        show();
      } else {
        clear();
      }
      columns[next].focus();
    } else if (event.key === 'Enter' && anchor >= 0) {
      event.preventDefault();
      go();
    } else if (event.key === 'Escape') {
      clear();
    }
  });
  // A page that is gone back to has nothing chosen.
  addEventListener('pageshow', clear);
}

document.querySelectorAll('.timeline svg:has(a.column)').forEach(brush);
document.querySelectorAll('.timeline:has(a.column) .brush').forEach(hint => { hint.hidden = false; });
