// Pictures that are wider than a phone begin at their middle, where what is asked for is.
for (const frame of document.querySelectorAll('.atlas > .wide')) {
  frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
}

// Beside "as SVG", the same picture as PNG, drawn here from the SVG. Without this there is no PNG.
const SCALE = 2;

function loaded(address) {
  return new Promise((done, failed) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => failed(new Error(`no picture at ${address}`));
    image.src = address;
  });
}

async function png(address) {
  const image = await loaded(address);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}

for (const svg of document.querySelectorAll('a[data-png]')) {
  const link = document.createElement('a');
  link.href = svg.href;
  link.textContent = svg.dataset.png;
  link.addEventListener('click', async event => {
    event.preventDefault();
    const file = document.createElement('a');
    file.href = URL.createObjectURL(await png(svg.href));
    file.download = 'findings.png';
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 60000);
  });
  svg.after(' ', link);
}
