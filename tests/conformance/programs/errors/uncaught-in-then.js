Promise.resolve({ user: null })
  .then((data) => { console.log('got', data); return data.user.name; })
  .then((name) => console.log('name', name))
  .finally(() => console.log('finally runs'));
process.on('exit', (code) => console.log('code', code));
