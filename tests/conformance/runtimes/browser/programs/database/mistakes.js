// What is wrong with a call, and what a transaction does about it.
const tell = (f) => { try { f(); } catch (e) { console.log(e.name, e.message); } };
tell(() => indexedDB.open());
tell(() => indexedDB.open('x', 0));
tell(() => indexedDB.open('x', -1));
tell(() => IDBKeyRange.bound(2, 1));
tell(() => IDBKeyRange.only({}));
console.log(indexedDB.cmp(1, 'a'), indexedDB.cmp([1, 2], [1]), indexedDB.cmp('b', 'a'), indexedDB.cmp(new Date(1), 5), IDBKeyRange.lowerBound(3, true).includes(3));
const request = indexedDB.open('things');
tell(() => request.result);
request.onupgradeneeded = () => {
  const db = request.result;
  const store = db.createObjectStore('a', { keyPath: 'k' });
  tell(() => db.createObjectStore('a'));
  tell(() => db.transaction('a'));
  tell(() => db.deleteObjectStore('none'));
  tell(() => store.createIndex('i', 'bad path'));
  store.createIndex('u', 'v', { unique: true });
  tell(() => store.createIndex('u', 'v'));
  tell(() => store.index('none'));
  db.createObjectStore('b');
};
request.onsuccess = () => {
  const db = request.result;
  tell(() => db.createObjectStore('late'));
  tell(() => db.transaction('none'));
  tell(() => db.transaction([]));
  tell(() => db.transaction('a', 'write'));
  const read = db.transaction('a');
  tell(() => read.objectStore('b'));
  tell(() => read.objectStore('a').put({ k: 1 }));
  tell(() => read.objectStore('a').get());
  tell(() => read.objectStore('a').get({}));
  const tx = db.transaction(['a', 'b'], 'readwrite');
  const a = tx.objectStore('a');
  tell(() => a.put({}));
  tell(() => a.put({ k: {} }));
  tell(() => a.put({ k: 1 }, 2));
  tell(() => tx.objectStore('b').put(1));
  tell(() => tx.objectStore('b').put(1, NaN));
  tell(() => a.put({ k: 1, f() {} }));
  a.add({ k: 1, v: 'one' });
  a.add({ k: 2, v: 'one' }).onerror = (e) => {
    console.log('error', e.target.error.name, e.target.error.message, e.bubbles, e.cancelable);
    e.preventDefault();
    e.stopPropagation();
  };
  a.add({ k: 1 }).onerror = (e) => console.log('second', e.target.error.message);
  a.get(1).onerror = (e) => console.log('pending one', e.target.error.name, e.target.error.message);
  tx.onerror = (e) => console.log('at the transaction', e.target.error.name);
  db.onerror = (e) => console.log('at the database', e.target.error.name);
  tx.oncomplete = () => console.log('never');
  tx.onabort = () => {
    console.log('abort', tx.error.name);
    tell(() => a.get(1));
    tell(() => tx.objectStore('a'));
    tell(() => tx.abort());
    const later = db.transaction('a');
    setTimeout(() => {
      tell(() => later.objectStore('a').get(1));
      const again = db.transaction('a').objectStore('a');
      again.get(1).onsuccess = (e) => {
        console.log('undone', e.target.result);
        setTimeout(() => tell(() => again.get(1)), 50);
        db.close();
        tell(() => db.transaction('a'));
      };
    }, 50);
  };
};
