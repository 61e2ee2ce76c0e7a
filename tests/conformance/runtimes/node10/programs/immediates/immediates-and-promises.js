const results = [];
for (let i = 0; i < 4; i++) {
  setImmediate(() => {
    results.push('i' + i);
    Promise.resolve().then(() => results.push('p' + i)).then(() => results.push('q' + i));
    process.nextTick(() => results.push('t' + i));
  });
}
setTimeout(() => console.log(results.join(' ')), 20);
