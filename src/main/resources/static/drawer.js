// Shows pages of /evidence beside the page that links to them. Without this they open on their own.
let drawer = null;
let opener = null;

// Links in pictures have their address deeper.
const address = link => new URL(link.href.baseVal ?? link.href, location.href);

function isEvidence(link) {
  return link && address(link).pathname === '/evidence' && address(link).origin === location.origin;
}

function close() {
  drawer?.remove();
  drawer = null;
  opener?.focus();
}

function make(closing) {
  const aside = document.createElement('aside');
  aside.className = 'drawer';
  aside.tabIndex = -1;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = closing;
  button.addEventListener('click', close);
  aside.append(button, document.createElement('div'));
  return aside;
}

async function open(target) {
  const answer = await fetch(target, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const evidence = page.getElementById('evidence');
  if (!answer.ok || !evidence) {
    location.assign(target);
    return;
  }
  if (!drawer) {
    drawer = make(evidence.dataset.close);
    document.body.append(drawer);
  }
  const title = evidence.querySelector('h1');
  drawer.setAttribute('aria-label', title.textContent);
  const own = document.createElement('a');
  own.href = target;
  own.textContent = evidence.dataset.own;
  own.dataset.own = '';
  evidence.querySelector('.steps').append(own);
  drawer.lastElementChild.replaceWith(evidence);
  drawer.scrollTop = 0;
  drawer.focus();
}

document.addEventListener('click', event => {
  const link = event.target.closest('a');
  if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      || !isEvidence(link) || 'own' in link.dataset || document.querySelector('main #evidence')) {
    return;
  }
  event.preventDefault();
  if (!drawer?.contains(link)) {
    opener = link;
  }
  open(address(link)).catch(() => location.assign(address(link)));
});

document.addEventListener('keydown', event => {
  if (!drawer || event.target.matches('input, select, textarea') || event.metaKey || event.ctrlKey || event.altKey) {
    return;
  }
  if (event.key === 'Escape') {
    close();
  }
  const step = { ArrowLeft: 'prev', k: 'prev', ArrowRight: 'next', j: 'next' }[event.key];
  drawer?.querySelector(step ? `a[rel="${step}"]` : 'nothing')?.click();
});
