const job = (name, ms, fail) => new Promise((ok, no) => setTimeout(() => { console.log(fail ? 'failing' : 'finishing', name); fail ? no(new Error(name)) : ok(name); }, ms));
Promise.all([job('a', 5), job('b', 15, true), job('c', 30), job('d', 45, true)])
  .then(() => console.log('never'))
  .catch((e) => console.log('all rejected with', e.message));
