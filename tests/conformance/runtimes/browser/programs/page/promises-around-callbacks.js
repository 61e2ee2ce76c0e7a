// Promise wrappers over callback APIs of the page.
const ajax = (url, { timeout } = {}) => new Promise((resolve, reject) => {
  const x = new XMLHttpRequest();
  x.open('GET', url); x.responseType = 'text'; if (timeout) x.timeout = timeout;
  x.onload = () => x.status >= 200 && x.status < 300 ? resolve(x.response) : reject(new Error('status ' + x.status));
  x.onerror = () => reject(new TypeError('network'));
  x.ontimeout = () => reject(new Error('timeout'));
  x.onloadend = (e) => console.log('loadend', e.type, x.readyState);
  x.send();
});
const readFile = (blob) => new Promise((res, rej) => { const r = new FileReader(); r.onload = () => res(r.result); r.onerror = () => rej(r.error); r.readAsArrayBuffer(blob); });
const loadImage = (src) => new Promise((res, rej) => { const i = new Image(); i.onload = () => res([i.naturalWidth, i.naturalHeight, i.complete]); i.onerror = () => rej(new Error('bad image')); i.src = src; });
const loadScript = (code) => new Promise((res, rej) => { const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob([code])); s.onload = res; s.onerror = rej; document.head.append(s); });
const nextFrame = () => new Promise(requestAnimationFrame);
(async () => {
  console.log(await ajax('data:text/plain;base64,SGk='));
  console.log(await ajax('data:application/json,{"a":1}'));
  await ajax('http://nowhere.invalid/').catch((e) => console.log(e.name, e.message));
  console.log((await readFile(new Blob(['abc']))).byteLength);
  console.log(await loadImage('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'));
  await loadImage('data:,x').catch((e) => console.log(e.message));
  await loadScript('window.loaded = (window.loaded || 0) + 1; console.log("in script", document.currentScript.tagName)');
  console.log(window.loaded, typeof (await nextFrame()));
})();
