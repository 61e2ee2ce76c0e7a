function f(n) {
  for (let i = 0; i < 3; i++) {
    try {
      if (n === 0) continue;
      if (n === 1) break;
      if (n === 2) return 'try ' + i;
      if (n === 3) throw 'thrown ' + i;
    } catch (e) {
      return 'caught ' + e;
    } finally {
      console.log('finally', n, i);
      if (n === 2 && i === 0) continue;
      if (n === 3) return 'finally wins';
    }
  }
  return 'end';
}
for (let n = 0; n < 5; n++) console.log(f(n));
const order = [];
(() => {
  try {
    try { order.push(1); throw new Error('a'); }
    finally { order.push(2); try { throw new Error('b'); } catch { order.push(3); } }
  } catch (e) { order.push(e.message); }
  finally { order.push('end'); }
})();
console.log(order);
function g() { let x = 1; try { return x; } finally { x = 2; } }
function h() { const o = { x: 1 }; try { return o; } finally { o.x = 2; } }
console.log(g(), h());
label: try { break label; } finally { console.log('left label'); }
function* gen() { try { yield 1; yield 2; } finally { console.log('cleanup'); yield 'from finally'; } }
for (const v of gen()) { console.log(v); break; }
const it = gen(); it.next(); console.log(it.return(9)); console.log(it.next()); console.log(it.next());
