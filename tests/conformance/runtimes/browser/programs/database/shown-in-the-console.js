// What the console shows of the objects of a database.
const r = indexedDB.open('p', 1);
r.onupgradeneeded = (e) => { console.log(e); const s = r.result.createObjectStore('s', { keyPath: 'k' }); console.log(s, s.createIndex('i', 'v'), r.transaction, r.result); };
r.onsuccess = (e) => {
  const db = r.result;
  console.log(e, db, r, db.objectStoreNames, db.objectStoreNames.contains('s'), String(db), [...Array.from(db.objectStoreNames)]);
  const tx = db.transaction('s', 'readwrite');
  const g = tx.objectStore('s').put({ k: 1, v: 'x' });
  console.log(g, IDBKeyRange.bound(1, 5, true), indexedDB, { db });
  g.onsuccess = (e) => { console.log(e.target); };
  tx.objectStore('s').openCursor().onsuccess = (e) => { const c = e.target.result; if (c) { console.log(c, c.value); c.continue(); } };
  tx.oncomplete = (e) => console.log(e.type, tx, Object.keys(e));
};
console.log(r);
