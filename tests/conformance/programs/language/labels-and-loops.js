outer: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 1) continue outer;
    if (i === 2) break outer;
    console.log(i, j);
  }
}
block: {
  console.log('in block');
  if (true) break block;
  console.log('never');
}
let n = 0;
do { n++; if (n === 2) continue; if (n > 4) break; } while (n < 10);
console.log(n);
while (n-- > 0) if (n % 2) console.log('odd', n);
for (;;) { if (++n > 3) break; }
console.log(n);
for (var i = 0, j = 10; i < j; i += 3, j -= 2);
console.log(i, j);
a: b: c: for (const x of [1, 2]) { for (;;) continue b; }
console.log('done');
const o = { b: 1, a: 2, 2: 'two', 1: 'one' };
for (const k in o) console.log(k, o[k]);
for (const k in 'ab') console.log(k);
for (const k in null) console.log('none');
for (const i in [7, 8]) console.log(typeof i, i);
