const sleep = ms => new Promise(r => setTimeout(r, ms));
async function* ticker(n) {
  for (let i = 0; i < n; i++) { await sleep(2); yield i; }
}
(async () => {
  for await (const i of ticker(3)) console.log('tick', i);
  console.log('done');
})();
console.log('started');
