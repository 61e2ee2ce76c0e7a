// One sender, several listeners.
const a = new BroadcastChannel('news');
const b = new BroadcastChannel('news');
const c = new BroadcastChannel('other');
b.onmessage = (event) => {
  console.log('b', event.data, event.type);
  a.close();
  b.close();
  c.close();
};
c.onmessage = () => console.log('never');
a.onmessage = () => console.log('never to itself');
a.postMessage({ headline: 'hello' });
console.log(a.name, b.name);
console.log('posted');
