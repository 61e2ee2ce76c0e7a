// Two connections, versions, and an exception in a handler.
const open = (v, more = {}) => new Promise((resolve, reject) => {
  const r = indexedDB.open('v', v);
  r.onupgradeneeded = (e) => { console.log('upgrade', e.oldVersion, e.newVersion); more.upgrade?.(r.result, r.transaction); };
  r.onblocked = (e) => { console.log('blocked', e.oldVersion, e.newVersion); more.blocked?.(); };
  r.onsuccess = () => resolve(r.result);
  r.onerror = (e) => { reject(r.error); };
});
(async () => {
  const one = await open(1, { upgrade: (db) => db.createObjectStore('s', { autoIncrement: true }) });
  one.onversionchange = (e) => console.log('versionchange', e.oldVersion, e.newVersion);
  const two = await open(2, { blocked: () => one.close() });
  console.log('two', two.version);
  await open(1).catch((e) => console.log(e.name, e.message));
  two.onversionchange = () => { console.log('two closes'); two.close(); };
  await open(3, { upgrade: (db, tx) => { db.createObjectStore('t'); tx.abort(); } }).catch((e) => console.log(e.name, e.message));
  const three = await open();
  console.log(three.version, [...three.objectStoreNames]);
  const tx = three.transaction('s', 'readwrite');
  const s = tx.objectStore('s');
  s.put('a').onsuccess = () => { console.log('put'); throw new Error('in handler'); };
  tx.onabort = () => console.log('abort', tx.error?.name, tx.error?.message);
  addEventListener('error', (e) => console.log('window error', e.message));
  await new Promise((r) => tx.addEventListener('abort', r));
  const order = [];
  for (const [name, mode] of [['r1', 'readonly'], ['w', 'readwrite'], ['r2', 'readonly']]) {
    const t = three.transaction('s', mode);
    t.objectStore('s').count().onsuccess = (e) => order.push(`${name}=${e.target.result}`);
    if (mode === 'readwrite') t.objectStore('s').put('x');
    t.oncomplete = () => order.push(name + ' complete');
  }
  await new Promise((r) => setTimeout(r, 200));
  console.log(order.join(', '));
  const c = three.transaction('s', 'readwrite').objectStore('s');
  c.put('y'); c.put('z');
  c.openCursor().onsuccess = (e) => {
    const cursor = e.target.result;
    if (!cursor) return console.log('end');
    console.log(cursor.key, cursor.value, cursor.direction);
    if (cursor.value === 'y') cursor.update('Y').onsuccess = () => console.log('updated');
    if (cursor.value === 'x') cursor.delete().onsuccess = () => console.log('deleted');
    cursor.continue();
  };
  c.transaction.oncomplete = async () => {
    const all = three.transaction('s').objectStore('s').getAll();
    all.onsuccess = () => { console.log(all.result, all.source.name, all.transaction.mode); three.close(); indexedDB.deleteDatabase('v').onsuccess = (e) => console.log('gone', e.oldVersion, e.newVersion, e.target.result); };
  };
})();
