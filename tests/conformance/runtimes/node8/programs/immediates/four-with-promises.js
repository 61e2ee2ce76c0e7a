[1, 2, 3, 4].forEach(n => setImmediate(async () => {
  console.log('imm', n);
  await n;
  console.log('after await', n);
}));
