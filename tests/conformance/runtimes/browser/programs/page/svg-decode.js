// When images are decoded: those of SVG at once.
const svg = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
async function show(name, src, isAfter) {
  console.log('---', name);
  const img = new Image();
  img.onload = () => console.log('load');
  const loaded = new Promise((resolve) => img.addEventListener('load', resolve));
  img.src = src;
  if (isAfter) await loaded;
  img.decode().then(() => console.log('decoded'));
  Promise.resolve().then(() => console.log('micro 1')).then(() => console.log('micro 2')).then(() => console.log('micro 3'));
  await new Promise((resolve) => setTimeout(resolve, 150));
}
(async () => {
  await show('svg', svg);
  await show('svg known', svg);
  await show('svg after load', svg + ' ', true);
  await show('gif after load', gif, true);
})();
