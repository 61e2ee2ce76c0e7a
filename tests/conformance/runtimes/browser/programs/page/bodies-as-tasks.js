const log = (x) => console.log(x);
setTimeout(() => {
  setTimeout(() => log('timeout before'), 0);
  new Response('x').text().then(() => log('text'));
  setTimeout(() => log('timeout after'), 0);
  const mc = new MessageChannel(); mc.port1.onmessage = () => log('message'); mc.port2.postMessage(0);
  let n = 0; (function go() { if (++n < 500) Promise.resolve().then(go); else log('500 microtasks'); })();
  new Response('{}').json().then(() => log('json'));
  new Response(new ReadableStream({ start(c) { c.enqueue(new Uint8Array(2)); c.close(); } })).text().then(() => log('stream text'));
  new Response().text().then(() => log('empty text'));
  new Request('/x', { method: 'POST', body: 'q' }).text().then(() => log('request text'));
  scheduler.postTask(() => log('postTask'));
}, 100);
