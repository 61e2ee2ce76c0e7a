// The upload side of a request without a body has no events.
function ajax(url, { method = 'GET', timeout, type = '' } = {}) {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    xhr.responseType = type;
    if (timeout) xhr.timeout = timeout;
    xhr.onload = () => (xhr.status === 200 ? resolve(xhr.response) : reject(new Error('status ' + xhr.status)));
    xhr.onerror = () => reject(new Error('network error'));
    xhr.ontimeout = () => reject(new Error('timeout'));
    xhr.onabort = () => reject(new Error('aborted'));
    xhr.send();
    if (method === 'DELETE') xhr.abort();
  });
}
const blobUrl = URL.createObjectURL(new Blob([JSON.stringify({ users: [1, 2] })], { type: 'application/json' }));
(async () => {
  console.log(await ajax('data:text/plain,plain'));
  console.log(await ajax(blobUrl, { type: 'json' }));
  console.log((await ajax(blobUrl, { type: 'arraybuffer' })).byteLength);
  console.log((await ajax(blobUrl, { type: 'blob' })).type);
  for (const [url, o] of [['data:,x', { method: 'DELETE' }], ['blob:nothing', {}]]) {
    try { await ajax(url, o); } catch (e) { console.log(e.message); }
  }
  const x = new XMLHttpRequest();
  x.upload.onloadstart = () => console.log('upload');
  console.log(x.readyState, x.status, x.responseText === '', x.getResponseHeader('a'));
  try { x.send(); } catch (e) { console.log(e.name); }
})();

setTimeout(() => {
  const request = new XMLHttpRequest();
  for (const type of ['loadstart', 'progress', 'load', 'loadend']) request.upload.addEventListener(type, () => console.log('upload', type));
  console.log(request.upload === request.upload, request.upload instanceof XMLHttpRequestUpload, request.upload instanceof EventTarget);
  request.open('GET', 'data:,hello');
  request.timeout = 1000;
  request.ontimeout = () => console.log('timeout');
  request.onloadend = () => console.log('loadend', request.responseText);
  request.send();
}, 300);
