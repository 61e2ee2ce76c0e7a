const thenable = { then(resolve) { console.log('then called'); resolve('value'); } };
(async () => {
  console.log('before');
  const v = await thenable;
  console.log(v);
  console.log(await 5, await null, await undefined, await { plain: true });
  try { await { then(_, reject) { reject(new Error('thenable error')); } }; } catch (e) { console.log(e.message); }
})();
Promise.resolve().then(() => console.log('m1')).then(() => console.log('m2')).then(() => console.log('m3'));
console.log('after');
