/*---
files:
  poem.txt: "roses\nviolets\n"
  users.json: '[{"name": "Ann"}, {"name": "Bo"}]'
---*/
// Files beside the page, by fetch and by requests that wait and requests that do not.
const request = new XMLHttpRequest();
for (const type of ['readystatechange', 'loadstart', 'progress', 'load', 'loadend', 'error']) {
  request.addEventListener(type, (e) => {
    console.log(type, request.readyState, e.loaded, e.total, e.lengthComputable);
    Promise.resolve().then(() => console.log('microtask of', type));
  });
}
request.open('GET', 'poem.txt', false);
try { request.responseType = 'json'; } catch (e) { console.log(e.name, e.message); }
setTimeout(() => console.log('timer'), 0);
request.send();
console.log(request.status, request.statusText, request.responseText, request.getResponseHeader('Content-Type'), request.getResponseHeader('x-none'));
const failing = new XMLHttpRequest();
failing.open('GET', 'http://localhost:1/x', false);
failing.onerror = () => console.log('never');
failing.onreadystatechange = () => console.log('nor this');
try { failing.send(); } catch (e) { console.log(e.name, e.message, failing.readyState, failing.status); }
const absent = new XMLHttpRequest();
absent.open('GET', 'absent', false);
absent.onload = () => console.log('load of what is not there', absent.status);
absent.send();
const typed = new XMLHttpRequest();
typed.responseType = 'json';
try { typed.open('GET', 'poem.txt', false); } catch (e) { console.log(e.name, e.message); }
const data = new XMLHttpRequest();
data.open('GET', 'data:,hello', false);
data.send();
console.log(data.responseText);
(async () => {
  const users = await (await fetch('users.json')).json();
  console.log(users.map((user) => user.name).join());
  const poem = await fetch('/poem.txt');
  console.log(poem.headers.get('content-type'), poem.headers.get('content-length'), poem.type, poem.redirected, new URL(poem.url).pathname);
  const blob = await poem.blob();
  console.log(blob.type, blob.size);
  const later = new XMLHttpRequest();
  later.open('GET', 'users.json');
  later.responseType = 'json';
  later.onload = () => console.log(later.response, later.getResponseHeader('content-length'));
  later.send();
})();
