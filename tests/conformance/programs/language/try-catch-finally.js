function order() {
  const log = [];
  try {
    log.push('try');
    throw new Error('x');
  } catch {
    log.push('catch');
  } finally {
    log.push('finally');
  }
  return log.join(' ');
}
console.log(order());
const f1 = () => { try { return 'try'; } finally { console.log('finally runs first'); } };
console.log(f1());
const f2 = () => { try { return 'try'; } finally { return 'finally wins'; } };
console.log(f2());
const f3 = () => { try { throw 1; } catch (e) { throw e + 1; } finally { return 'swallowed'; } };
console.log(f3());
const f4 = () => { for (const i of [1, 2, 3]) { try { if (i === 2) continue; console.log(i); } finally { console.log('f', i); } } };
f4();
const f5 = () => { while (true) { try { return 'r'; } finally { break; } } return 'broke out'; };
console.log(f5());
const f6 = () => { let x = 1; try { return x; } finally { x = 2; } };
console.log(f6());
try { try { throw new TypeError('inner'); } finally { console.log('cleanup'); } } catch ({ name, message }) { console.log(name, message); }
try { try { throw 'first'; } finally { throw 'second'; } } catch (e) { console.log(e); }
l: try { break l; } finally { console.log('after break'); }
