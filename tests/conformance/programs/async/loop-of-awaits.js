async function worker(name, n) {
  for (let i = 0; i < n; i++) { await null; console.log(name, i); }
  return name + ' finished';
}
worker('x', 3).then(console.log);
worker('y', 2).then(console.log);
(async () => { for (let i = 0; i < 3; i++) console.log('z', await i); })();
