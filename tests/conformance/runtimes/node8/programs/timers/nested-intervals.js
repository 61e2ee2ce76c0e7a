let a = 0, b = 0;
const outer = setInterval(() => {
  console.log('outer', ++a);
  if (a === 2) clearInterval(outer);
  const inner = setInterval(() => { console.log('  inner', ++b, 'of', a); clearInterval(inner); }, 3);
}, 20);
