// Images whose bytes stand in their address or in a blob: when they are complete, how large they are, which event they get.
const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const images = {
  gif,
  png: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  svg: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"></svg>',
  garbage: 'data:image/png;base64,AAAA',
  text: 'data:text/plain,hello',
  empty: 'data:,',
  missing: '/no.png',
  blob: URL.createObjectURL(new Blob([Uint8Array.from(atob(gif.split(',')[1]), (letter) => letter.charCodeAt(0))], { type: 'image/gif' })),
};
const show = (name, address) => new Promise((resolve) => {
  const image = new Image();
  image.onload = (event) => {
    console.log(name, 'load', image.naturalWidth, image.naturalHeight, image.complete, image.width, event.bubbles);
    resolve();
  };
  image.onerror = (event) => {
    console.log(name, 'error', image.naturalWidth, image.complete, event.cancelable);
    resolve();
  };
  image.src = address;
  console.log(name, image.complete);
  Promise.resolve().then(() => console.log(name, 'microtask', image.complete));
});
(async () => {
  for (const [name, address] of Object.entries(images)) await show(name, address);
  const image = new Image();
  console.log(image.complete);
  image.onerror = () => console.log('empty address');
  image.src = '';
})();
