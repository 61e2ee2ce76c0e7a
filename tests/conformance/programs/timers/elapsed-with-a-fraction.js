(async () => {
  const t = performance.now();
  await null;
  const micro = performance.now() - t;
  const t2 = performance.now();
  await new Promise(setImmediate);
  const imm = performance.now() - t2;
  const t3 = performance.now();
  await new Promise(r => setTimeout(r, 5));
  const tim = performance.now() - t3;
  console.log('micro<5', micro < 5, 'imm<5', imm < 5, 'tim>=4.5', tim >= 4.5, 'tim<30', tim < 30);
})();
