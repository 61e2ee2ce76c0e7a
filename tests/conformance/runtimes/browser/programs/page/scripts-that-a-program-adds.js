// Script elements run when they come into the document: inline at once, those with an address in a task.
window.onerror = (message, source, line, column, error) => { console.log('error', message, line, column, error?.name); return true; };
const add = (text) => {
  const script = document.createElement('script');
  script.textContent = text;
  document.body.append(script);
  return script;
};
add('throw new Error("inline one");');
add('console.log(this === window, document.currentScript.isConnected); window.fromInline = 7; queueMicrotask(() => console.log("microtask of inline"))');
console.log('after inline', window.fromInline, document.currentScript === document.querySelector('script'));
add('document.body.append(Object.assign(document.createElement("script"), { textContent: "console.log(1)" })); console.log(2)');
const plain = document.createElement('script');
plain.type = 'text/plain';
plain.textContent = 'console.log("never")';
document.body.append(plain);
const again = document.createElement('script');
again.append('console.log("once")');
document.body.append(again);
again.remove();
document.body.append(again);
again.textContent = 'console.log("never again")';
document.body.insertAdjacentHTML('beforeend', '<scr' + 'ipt>console.log("never of markup")</scr' + 'ipt>');
const load = (address, name) => {
  const script = document.createElement('script');
  script.src = address;
  script.onload = (event) => console.log('load', name, event.bubbles, document.currentScript);
  script.onerror = (event) => console.log('failed', name, event.constructor.name, event.target === script);
  document.head.append(script);
};
load(URL.createObjectURL(new Blob(['console.log("in blob", document.currentScript.onload.name); Promise.resolve().then(() => console.log("microtask of blob"))'])), 'blob');
setTimeout(() => load('data:text/javascript,console.log("in data");nowhere()', 'data'), 100);
setTimeout(() => load('/missing.js', 'missing'), 200);
setTimeout(() => load('blob:nothing', 'nothing'), 300);
console.log(document.scripts.length, document.currentScript.getAttribute('src'), document.currentScript.src.replace(location.href, ''));
