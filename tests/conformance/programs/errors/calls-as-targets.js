const log = []; const f = (x) => { log.push(x || 'f'); return {}; };
const t = (src) => { log.length = 0; let r; try { r = (0, eval)(src); } catch (e) { r = e.name + ': ' + e.message + ' @' + (e.stack.split('\n')[1] || '').replace(/^.*<anonymous>:/, '').replace(/\).*/, ''); } console.log(JSON.stringify(src), String(r), log.join()); };
globalThis.f = f; globalThis.g = () => { log.push('g'); return 1; };
for (const s of ['f() = g()', 'f() += g()', 'f()++', '++f()', '--f("q")', 'for (f() in {}) g()', 'for (f() in {a: 1}) g()', 'for (f() of []) g()', 'for (f() of [1]) g()', 'f() &&= 1', 'f() ??= 1', '[f()] = []', '[f() = 1] = [2]', '({a: f()} = {})', '({a: f() = 1} = {})', '[...f()] = []', 'f`x` = 1', 'f`x`++', 'f?.() = 1', 'f()() = g()', '(f()) = g()', '(f()) += g()', '"use strict"; f() = g()', '"use strict"; f()++', 'function h() { "use strict"; f() = g() } h()', 'new f() = 1', 'new f = 1', 'super() = 1', 'import("x") = 1', 'eval() = 1', 'eval("g()") = g()', 'f()--; g()', 'let y = (f() = g()) + 1', 'f(f() = 1)', 'async () => { for await (f() of []) ; }', 'async () => { for await ((f()) of []) ; }', '(f() = 1) => 1', '(a = f() = 1) => 1', 'f() = 1 => 1', 'f() =\n g()', 'o.f() = 1', 'f().x = g()', 'f()[g()] = 1, g()', 'f() **= 2', 'typeof f()++', 'delete f() = 1', 'f() = f() = g()', 'for (f();;) break', 'for (f() = 1;;) break', 'class A { x = f() = 1 }; new A', 'f() = function () {}', 'f() = class {}', 'void f(1)++', 'try { f() = 1 } catch ({name}) { g(); name }', '[[f()] = []] = [[]]','[a = f() = 1] = []','[f()++] = 1']) t(s);
function loc() {
  const q = 1;
  f(1,
    2) = 3;
}
try { loc(); } catch (e) { console.log(e.stack.split('\n').slice(0, 2).join('').replace(/\(.*\//, '')); }
function loc2() {
  return 1 + f(9)++;
}
try { loc2(); } catch (e) { console.log(e.stack.split('\n').slice(0, 2).join('').replace(/\(.*\//, '')); }
console.log(loc.toString());
