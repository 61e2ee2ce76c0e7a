const withVar = [];
for (var i = 0; i < 3; i++) withVar.push(() => i);
const withLet = [];
for (let j = 0; j < 3; j++) withLet.push(() => j);
const changed = [];
for (let k = 0; k < 4; k++) {
  changed.push(() => k);
  k++;
}
const keys = [];
for (const key in { x: 1, y: 2 }) keys.push(() => key);
const fixed = [];
for (var n = 0; n < 3; n++) (function (m) { fixed.push(() => m); })(n);
for (const list of [withVar, withLet, changed, keys, fixed]) console.log(list.map((f) => f()));
console.log(i, n, typeof j);
