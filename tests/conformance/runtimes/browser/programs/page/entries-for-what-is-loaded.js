/*---
files:
  data.json: '{"a":1}'
  other.js: 'console.log("other script", performance.getEntriesByType("resource").length);'
  mod.js: 'export default 5;'
  style.css: 'body { color: red }'
  worker.js: 'importScripts("lib.js"); postMessage(performance.getEntries().map((e) => `${e.entryType} ${e.initiatorType} ${e.name.replace(location.origin, "")}`));'
  lib.js: 'self.x = 1;'
---*/
// Each thing that a page loads of a server is an entry, whoever asked for it; what stands in an address is none.
const show = (e) => `${e.initiatorType} ${e.name.replace(location.origin, '')} ${e.responseStatus} ${e.contentType} ${e.transferSize} ${e.nextHopProtocol} ${e.requestStart > 0}`;
const count = () => performance.getEntriesByType('resource').length;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const observer = new PerformanceObserver((list) => list.getEntries().forEach((e) => console.log('observed', show(e))));
(async () => {
    const response = await fetch('data.json?1');
    console.log('headers', count());
    await response.json();
    console.log('body', count());
    observer.observe({ type: 'resource' });
    await fetch('data.json?2').then((r) => r.text());
    await wait(40);
    const request = new XMLHttpRequest();
    request.open('GET', 'data.json?3');
    request.onloadend = () => console.log('request', count());
    request.send();
    await wait(40);
    const script = document.createElement('script');
    script.src = 'other.js';
    document.head.append(script);
    await wait(40);
    await import('./mod.js');
    console.log('module', count());
    await wait(40);
    await fetch('data:text/plain,hi');
    await fetch(URL.createObjectURL(new Blob(['x'])));
    const controller = new AbortController();
    const aborted = fetch('data.json?4', { signal: controller.signal });
    controller.abort();
    await aborted.catch((error) => console.log(error.name));
    await wait(40);
    await fetch('https://nowhere.invalid/x').catch((error) => console.log(error.message));
    await wait(60);
    observer.disconnect();
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'style.css' });
    document.head.append(link);
    await wait(60);
    const worker = new Worker('worker.js');
    worker.onmessage = (e) => console.log(e.data);
    await wait(150);
    console.log(performance.getEntriesByType('resource').slice(1).map(show));
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(1);
    performance.onresourcetimingbufferfull = (e) => console.log(e.type, count());
    await fetch('data.json?5').then((r) => r.text());
    await fetch('data.json?6').then((r) => r.text());
    await wait(40);
    console.log(count());
})();
