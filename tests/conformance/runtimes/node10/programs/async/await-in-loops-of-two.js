async function count(name) {
  for (let i = 0; i < 3; i++) {
    console.log(name, i);
    await Promise.resolve(i);
  }
}
count('x');
count('y');
(async () => { for (const n of [1, 2, 3, 4, 5]) { await n; console.log('z', n); } })();
