const log = x => console.log(x);
async function one() { await null; log('one: 1'); await null; log('one: 2'); await null; log('one: 3'); }
async function two() { await Promise.resolve(); log('two: 1'); await Promise.resolve(); log('two: 2'); }
async function three() { await one2(); log('three'); }
async function one2() { log('one2'); }
one(); two(); three();
let p = Promise.resolve();
for (let i = 1; i < 9; i++) p = p.then(() => log('  ' + i));
