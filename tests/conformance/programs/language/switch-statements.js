function kind(value) {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return 'numeric';
    case 'string': {
      const size = value.length;
      return 'text of ' + size;
    }
    default:
      return 'other';
    case 'undefined':
      return 'nothing';
  }
}
console.log([1, 2n, 'abc', undefined, null, {}].map(kind));
function fall(n) {
  const out = [];
  switch (n) {
    case 1: out.push('one');
    case 2: out.push('two'); break;
    default: out.push('default');
    case 3: out.push('three');
  }
  return out.join();
}
console.log(fall(1), fall(2), fall(3), fall(4));
switch (true) {
  case 1 > 2: console.log('no'); break;
  case 2 > 1: console.log('yes'); break;
}
switch (NaN) { case NaN: console.log('equal'); break; default: console.log('NaN is not NaN'); }
switch ('1') { case 1: console.log('loose'); break; case '1': console.log('strict'); }
const log = [];
const t = (x) => (log.push(x), x);
switch (t(2)) { case t(1): case t(2): case t(3): log.push('hit'); }
console.log(log);
switch (0) { case 0: let scoped = 1; console.log(scoped); }
for (const i of [1, 2, 3]) { switch (i) { case 2: continue; } console.log('loop', i); }
