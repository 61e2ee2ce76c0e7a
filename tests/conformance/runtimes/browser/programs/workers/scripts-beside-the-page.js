/*---
files:
  worker.js: "importScripts('lib/a.js', '/b.js'); postMessage([a(), b(), location.pathname, self.origin === location.origin, typeof exports]); try { importScripts('not-there.js'); } catch (error) { postMessage([error.name, error.message.replace(/http.*js/, 'ADDRESS'), error instanceof DOMException]); }"
  lib/a.js: "function a() { return 'a'; }"
  b.js: "var b = () => 'b ' + a();"
  added.js: "console.log('an added script', document.currentScript.id);"
---*/
// Files of the page's own server: a worker's script, what it imports, a script that the page adds.
const worker = new Worker('worker.js?query#fragment');
let count = 0;
worker.onmessage = (event) => {
  console.log(event.data.join());
  count += 1;
  if (count < 2) return;
  const script = document.createElement('script');
  script.src = 'added.js';
  script.id = 'added';
  script.onload = () => console.log('loaded');
  document.body.append(script);
};
