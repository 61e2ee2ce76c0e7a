// Code in strings: what it sees, what it declares, and where its errors come from.
var a = 1;
eval('var b = a + 1; function c() { return b + 1; }');
console.log(b, c(), typeof d);
(0, eval)('var d = 5');
console.log(typeof d, this.d);
function f(x) { eval('var y = x * 2'); return y; }
console.log(f(4), typeof y);
try { eval('1 +'); } catch (e) { console.log(e.name + ': ' + e.message); }
try { eval('nope()'); } catch (e) { console.log(e.message, e.stack.split('\n')[1].replace(/\/.*\//, '')); }
with ({ w: 9 }) { console.log(w, eval('w + a')); }
console.log(eval('({ k: 1 })').k, eval('if (a) { 7 }'), new Function('p', 'return eval("p + 1")')(1));
for (var i = 0; i < 3; i++) eval('var v' + i + ' = ' + i);
console.log(v0, v1, v2, delete v2, typeof v2);
