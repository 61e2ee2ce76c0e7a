// The first of several waiting messages is delivered before the next one's task is queued.
const first = new MessageChannel();
const second = new MessageChannel();
const window_ = (text) => postMessage(text, '*');
onmessage = (event) => console.log('window', event.data);
second.port2.onmessage = (event) => console.log('second', event.data);
first.port1.onmessage = (event) => console.log('back', event.data);
for (const text of ['a', 'b', 'c']) first.port1.postMessage(text);
setTimeout(() => {
  first.port2.onmessage = (event) => {
    console.log('first', event.data);
    Promise.resolve().then(() => console.log('microtask', event.data));
    second.port1.postMessage(event.data);
    first.port2.postMessage(event.data);
    window_(event.data);
  };
}, 50);
