// XMLHttpRequest: its states and events.
const seen = [];
const watch = (xhr) => {
  for (const type of ['loadstart', 'progress', 'load', 'loadend', 'error', 'readystatechange', 'abort', 'timeout']) {
    xhr.addEventListener(type, (event) => seen.push(type + xhr.readyState + (event.loaded === undefined ? '' : `:${event.loaded}/${event.total}`)));
  }
  return xhr;
};
const shown = (label, ...values) => { console.log(label, seen.join(' '), ...values); seen.length = 0; };
const xhr = watch(new XMLHttpRequest());
xhr.open('GET', 'data:text/plain,hello');
xhr.send();
shown('sent', xhr.status, JSON.stringify(xhr.responseText), xhr.readyState);
setTimeout(() => {
  shown('text', xhr.status, xhr.statusText, xhr.responseText, xhr.getResponseHeader('content-type'), xhr.responseURL);
  xhr.open('GET', 'data:application/json,{"a":1}');
  xhr.responseType = 'json';
  xhr.send();
}, 100);
setTimeout(() => {
  shown('json', xhr.response, xhr.response === xhr.response);
  try { xhr.responseText; } catch (error) { console.log(error.name, error.message); }
  xhr.open('GET', 'data:nothing');
  xhr.send();
}, 200);
setTimeout(() => {
  shown('failed', xhr.status);
  xhr.open('GET', 'data:text/plain,late');
  xhr.send();
  xhr.abort();
  shown('aborted', xhr.readyState);
  try { xhr.send(); } catch (error) { console.log(error.name, error.message); }
}, 300);
setTimeout(() => {
  xhr.responseType = '';
  xhr.open('GET', URL.createObjectURL(new Blob(['from a blob'], { type: 'text/x' })));
  xhr.onload = function () { Promise.resolve().then(() => console.log('microtask')); console.log(this === xhr, this.responseText); };
  xhr.addEventListener('load', () => console.log('second listener'));
  xhr.send();
}, 400);
setTimeout(() => shown('end'), 500);
