// document.write after loading begins a new document, and close ends it with its events.
document.body.append('old');
document.addEventListener('foo', () => console.log('doc foo')); window.addEventListener('foo', () => console.log('win foo'));
document.body.addEventListener('foo', () => console.log('body foo'));
const body = document.body, html = document.documentElement;
addEventListener('load', () => console.log('load 1'));
document.addEventListener('readystatechange', () => console.log('rsc', document.readyState));
setTimeout(() => {
  console.log('state', document.readyState);
  document.write('<h1>new</h1>');
  console.log('state', document.readyState, document.documentElement.outerHTML, document.doctype, document.compatMode);
  console.log(html.isConnected, body.parentNode === html, html.parentNode);
  window.dispatchEvent(new Event('foo')); document.dispatchEvent(new Event('foo')); body.dispatchEvent(new Event('foo'));
  addEventListener('load', () => console.log('load 2', document.readyState)); document.addEventListener('DOMContentLoaded', () => console.log('DCL 2', document.readyState));
  document.addEventListener('readystatechange', () => console.log('rsc2', document.readyState));
  document.write('<p>more'); console.log(document.body.innerHTML);
  Promise.resolve().then(() => console.log('micro'));
  console.log('close', document.close()); console.log('closed', document.readyState);
  setTimeout(() => { console.log('later', document.readyState); document.write('third'); console.log(document.documentElement.outerHTML);
    const r = document.open(); console.log(r === document, document.documentElement, document.childNodes.length); document.write('<!DOCTYPE html><title>T</title><body class=x>hey'); console.log(document.title, document.compatMode, document.documentElement.outerHTML); document.close(); console.log(document.readyState); setTimeout(() => console.log('end', document.readyState), 20); }, 20);
}, 50);
