// A transaction that is aborted says so before the one that waited for it has a result.
const opening = indexedDB.open('aborting', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('log', { autoIncrement: true }).add('first');
opening.onsuccess = () => {
  const db = opening.result;
  const start = (name, mode) => {
    const transaction = db.transaction('log', mode);
    transaction.oncomplete = () => console.log(name, 'complete');
    transaction.onabort = () => console.log(name, 'abort', transaction.error && transaction.error.name);
    return transaction.objectStore('log');
  };
  const writer = start('writer', 'readwrite');
  const reader = start('reader', 'readonly');
  const counter = start('counter', 'readonly');
  reader.getAll().onsuccess = (event) => console.log('reader has', event.target.result);
  counter.count().onsuccess = (event) => console.log('counter has', event.target.result);
  writer.put('second').onsuccess = () => console.log('writer has put');
  writer.add('clash', 1).onerror = (event) => console.log('writer fails', event.target.error.name);
  writer.put('third').onerror = (event) => console.log('third', event.target.error.name);
};
setTimeout(() => {
  const db = opening.result;
  const one = db.transaction('log', 'readwrite');
  one.objectStore('log').put('lost').onerror = (event) => console.log('one', event.target.error.name);
  one.onabort = () => console.log('one abort', one.error);
  const two = db.transaction('log');
  two.objectStore('log').getAllKeys().onsuccess = (event) => console.log('two has', event.target.result);
  one.abort();
  queueMicrotask(() => console.log('microtask'));
}, 200);
