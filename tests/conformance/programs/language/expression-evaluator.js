function tokenize(src) {
  const re = /\s*(?:(\d+\.?\d*)|([a-z]\w*)|(.))/gy; const out = [];
  for (let m; (m = re.exec(src)) && m[0];) { const [, num, id, op] = m; out.push(num ? { t: 'num', v: +num } : id ? { t: 'id', v: id } : { t: 'op', v: op }); }
  return out;
}
function parse(tokens) {
  let i = 0; const peek = () => tokens[i]?.v, next = () => tokens[i++];
  const prec = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };
  function primary() {
    const t = next(); if (!t) throw new SyntaxError('unexpected end');
    if (t.v === '(') { const e = expr(0); if (next()?.v !== ')') throw new SyntaxError('expected )'); return e; }
    if (t.v === '-') return { op: 'neg', a: primary() };
    if (t.t === 'num') return t.v;
    if (t.t === 'id') { if (peek() === '(') { next(); const args = []; while (peek() !== ')') { args.push(expr(0)); if (peek() === ',') next(); } next(); return { call: t.v, args }; } return { ref: t.v }; }
    throw new SyntaxError(`unexpected ${t.v}`);
  }
  function expr(min) { let l = primary(); while (prec[peek()] > min || (peek() === '^' && min === 3)) { const op = next().v; l = { op, a: l, b: expr(op === '^' ? prec[op] - 1 : prec[op]) }; } return l; }
  const e = expr(0); if (i < tokens.length) throw new SyntaxError(`trailing ${peek()}`); return e;
}
const ev = (n, env) => typeof n === 'number' ? n : n.ref ? env[n.ref] ?? (() => { throw new ReferenceError(n.ref + ' is not defined'); })() : n.call ? Math[n.call](...n.args.map((a) => ev(a, env))) : n.op === 'neg' ? -ev(n.a, env) : { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '^': (a, b) => a ** b }[n.op](ev(n.a, env), ev(n.b, env));
for (const src of ['1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-x + max(1, y, 3)', '10 / 4 - 1', '1 +', '2 3', 'foo(1)', 'z', '1/0', '']) {
  try { console.log(src.padEnd(20), '=>', ev(parse(tokenize(src)), { x: 5, y: 7 })); } catch (e) { console.log(src.padEnd(20), '!!', `${e.name}: ${e.message}`); }
}
console.log(JSON.stringify(parse(tokenize('a+b*(c-1)'))));
console.dir(parse(tokenize('a+b*(c-1)^2')), { depth: null });
