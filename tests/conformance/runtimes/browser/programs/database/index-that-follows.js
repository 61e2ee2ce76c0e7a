// Indexes stay in order while records are added, replaced and removed in one transaction and after one that is taken back.
const opening = indexedDB.open('followed', 1);
opening.onupgradeneeded = () => {
  const store = opening.result.createObjectStore('people', { keyPath: 'id' });
  store.createIndex('mail', 'mail', { unique: true });
  store.createIndex('team', 'team');
  store.createIndex('tags', 'tags', { multiEntry: true });
};
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = (event) => { event.preventDefault(); event.stopPropagation(); reject(request.error); };
});
opening.onsuccess = async () => {
  const database = opening.result;
  const show = async (store, label) => {
    const keys = async (name) => {
      const found = [];
      await new Promise((resolve) => {
        store.index(name).openKeyCursor().onsuccess = ({ target: { result } }) => {
          if (!result) return resolve();
          found.push(`${result.key}:${result.primaryKey}`);
          result.continue();
        };
      });
      return found.join(' ');
    };
    console.log(label, '|', await keys('mail'), '|', await keys('team'), '|', await keys('tags'));
  };
  let store = database.transaction('people', 'readwrite').objectStore('people');
  for (const [id, mail, team, tags] of [[3, 'c', 'red', ['x', 'y']], [1, 'b', 'blue', ['y']], [2, 'a', 'red', []], [5, 'e', 'blue', ['z', 'x', 'z']], [4, 'd', 'red', ['y']]]) {
    await done(store.add({ id, mail, team, tags }));
  }
  await show(store, 'added');
  await done(store.put({ id: 3, mail: 'z', team: 'blue', tags: ['a'] }));
  await show(store, 'replaced');
  await done(store.put({ id: 6, mail: 'c', team: 'blue', tags: ['y'] }));
  await done(store.delete(IDBKeyRange.bound(1, 2)));
  await show(store, 'removed');
  try { await done(store.add({ id: 7, mail: 'd', team: 'red', tags: [] })); } catch (error) { console.log(error.name, error.message); }
  await done(store.put({ id: 4, mail: 'd', team: 'green', tags: ['y', 'q'] }));
  await show(store, 'put again');

  store = database.transaction('people', 'readwrite').objectStore('people');
  await done(store.put({ id: 9, mail: 'n', team: 'n', tags: ['n'] }));
  await show(store, 'before abort');
  store.transaction.abort();
  store.transaction.onabort = async () => {
    const again = database.transaction('people', 'readwrite').objectStore('people');
    await show(again, 'after abort');
    await done(again.add({ id: 8, mail: 'm', team: 'm', tags: ['m'] }));
    await show(again, 'and on');
    for (let id = 100; id < 130; id += 1) await done(again.add({ id, mail: `m${(id * 7) % 30}`, team: `t${id % 3}`, tags: [`g${id % 2}`] }));
    console.log((await done(again.index('team').getAllKeys('t1'))).join(), await done(again.index('tags').count('g0')), (await done(again.index('mail').get('m14'))).id);
  };
};
