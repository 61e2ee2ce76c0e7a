const level = 'global';
function outer() {
  const level = 'outer';
  function inner() {
    console.log(level);
    {
      const level = 'block';
      console.log(level);
    }
    return () => level;
  }
  return inner();
}
console.log(outer()(), level);
let x = 'outer x';
{
  let x = 'inner x';
  {
    let x = 'innermost x';
    console.log(x);
  }
  console.log(x);
}
console.log(x);
try { throw 'thrown'; } catch (x) { var y = x; let z = 1; console.log(x, z); }
console.log(x, y);
const fns = {};
for (const n of ['a', 'b']) { let count = 0; fns[n] = () => `${n}${++count}`; }
console.log(fns.a(), fns.a(), fns.b());
(function self(n) { if (n) { var local = n; self(n - 1); console.log(local); } })(3);
function paramShadow(f, f2 = () => f) { var f = 'var'; return [f, f2()]; }
console.log(paramShadow('param'));
