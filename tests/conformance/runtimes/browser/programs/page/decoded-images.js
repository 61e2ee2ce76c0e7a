const img = document.createElement('img');
img.addEventListener('load', () => console.log('load', img.width, img.height, img.naturalWidth));
img.addEventListener('error', () => console.log('error'));
const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
img.src = png;
console.log('src set', img.complete, img.src === png);
Promise.resolve().then(() => console.log('microtask'));
setTimeout(() => {
  const bad = new Image();
  bad.onload = () => console.log('never');
  bad.onerror = (e) => { console.log('bad failed', e.type, typeof e); };
  bad.src = 'data:image/png;base64,AAAA';
}, 50);
setTimeout(() => {
  const d = new Image(10, 20);
  d.src = png;
  d.decode().then(() => console.log('decoded', d.width, d.height, d.naturalHeight), (e) => console.log(e.name));
}, 150);
