// A shop in a database: upgrade, add, index, cursor, update, delete, and what happens in which order.
const log = (...a) => console.log(...a);
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
function open(version, upgrade) {
  const request = indexedDB.open('shop', version);
  log('asked', request.readyState);
  request.onupgradeneeded = (e) => {
    log('upgrade', e.oldVersion, '->', e.newVersion, e.target === request, e.constructor.name);
    upgrade(request.result, request.transaction);
  };
  return done(request);
}
(async () => {
  const db = await open(2, (d, tx) => {
    const items = d.createObjectStore('items', { keyPath: 'id', autoIncrement: true });
    items.createIndex('price', 'price');
    items.createIndex('tag', 'tags', { multiEntry: true });
    items.createIndex('name', 'name', { unique: true });
    d.createObjectStore('notes');
    log([...d.objectStoreNames], tx.mode, [...items.indexNames], items.keyPath, items.autoIncrement);
    tx.addEventListener('complete', () => log('upgrade complete'));
  });
  log('open', db.name, db.version);
  const tx = db.transaction(['items', 'notes'], 'readwrite');
  tx.oncomplete = () => log('complete');
  const items = tx.objectStore('items');
  items.add({ name: 'pen', price: 3, tags: ['small', 'blue'] }).onsuccess = (e) => log('added', e.target.result, e.bubbles, e.type);
  items.add({ name: 'bag', price: 20, tags: ['big'] });
  items.add({ name: 'cup', price: 7, tags: ['small'] });
  tx.objectStore('notes').put('remember', 'first');
  log('requests made');
  Promise.resolve().then(() => log('microtask'));
  await new Promise((r) => tx.addEventListener('complete', r));
  const read = db.transaction('items').objectStore('items');
  log(await done(read.get(1)), await done(read.count()), await done(read.getAllKeys()));
  log(await done(read.index('price').getAll(IDBKeyRange.lowerBound(5))));
  log(await done(read.index('tag').getAllKeys('small')), await done(read.index('name').getKey('cup')));
  const names = [];
  read.index('price').openCursor(null, 'prev').onsuccess = ({ target: { result: cursor } }) => {
    if (!cursor) return log('cursor done', names);
    names.push(`${cursor.key}:${cursor.value.name}`);
    cursor.continue();
  };
  await new Promise((r) => (read.transaction.oncomplete = r));
  const write = db.transaction('items', 'readwrite').objectStore('items');
  try {
    await done(write.add({ id: 1, name: 'other' }));
  } catch (e) {
    log(e.name, e.message);
  }
  write.transaction.onabort = () => log('aborted', write.transaction.error.name);
  await new Promise((r) => write.transaction.addEventListener('abort', r));
  log(await done(db.transaction('items').objectStore('items').count()));
  db.close();
  await done(indexedDB.deleteDatabase('shop'));
  log('deleted', (await indexedDB.databases()).length);
})();
