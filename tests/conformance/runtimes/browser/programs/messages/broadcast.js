const a = new BroadcastChannel('room');
const b = new BroadcastChannel('room');
const other = new BroadcastChannel('elsewhere');
a.onmessage = (e) => console.log('a got', e.data);
b.onmessage = (e) => { console.log('b got', e.data); b.close(); };
other.onmessage = () => console.log('never');
a.postMessage('from a');
console.log(a.name);
