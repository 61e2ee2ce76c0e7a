console.log('1');
setTimeout(() => {
  console.log('2');
  [1, 2, 3].map((n) => {
    if (n === 2) undefinedFunction(n);
    return n;
  });
}, 1);
process.on('exit', (c) => console.log('exit code', c));
