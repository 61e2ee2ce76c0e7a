const tag = (s) => s;
const a = eval('tag`x${1}y`'); const b = eval('tag`x${1}y`');
console.log(a === b);
function f() { return eval('tag`q`'); }
console.log(f() === f());
const g1 = new Function('tag', 'return tag`z`'); const g2 = new Function('tag', 'return tag`z`');
console.log(g1(tag) === g2(tag), g1(tag) === g1(tag));
const list = []; for (let i = 0; i < 3; i++) list.push((0, eval)('((t) => t`m`)')(tag));
console.log(list[0] === list[1], list[1] === list[2]);
const mk = eval('(() => tag`same`)'); console.log(mk() === mk());
const src = 'function h(){ return tag`i`; } h'; const h1 = eval(src), h2 = eval(src);
console.log(h1 === h2, h1() === h2(), h1() === h1());
eval('var k1 = /a/g; var k2 = tag`u`'); var w1 = k1, w2 = k2; eval('var k1 = /a/g; var k2 = tag`u`'); console.log(w1 === k1, w2 === k2);
