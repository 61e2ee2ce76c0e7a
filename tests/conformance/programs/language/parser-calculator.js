function tokenize(text) {
  return [...text.matchAll(/\s*(?:(\d+\.?\d*)|(.))/gy)].map(([, number, op]) => (number ? { type: 'num', value: Number(number) } : { type: 'op', value: op }));
}
function parse(tokens) {
  let pos = 0;
  const peek = () => tokens[pos]?.value;
  const expect = (v) => { if (tokens[pos++]?.value !== v) throw new SyntaxError(`expected ${v}`); };
  function primary() {
    const t = tokens[pos++];
    if (!t) throw new SyntaxError('unexpected end');
    if (t.type === 'num') return t.value;
    if (t.value === '(') { const v = sum(); expect(')'); return v; }
    if (t.value === '-') return -primary();
    throw new SyntaxError(`unexpected ${t.value}`);
  }
  function product() { let v = primary(); while (peek() === '*' || peek() === '/') { const op = tokens[pos++].value; const r = primary(); v = op === '*' ? v * r : v / r; } return v; }
  function sum() { let v = product(); while (peek() === '+' || peek() === '-') v += tokens[pos++].value === '+' ? product() : -product(); return v; }
  const v = sum();
  if (pos < tokens.length) throw new SyntaxError(`trailing ${peek()}`);
  return v;
}
for (const text of ['1 + 2 * 3', '(1 + 2) * 3', '-4 / (2 - 2)', '2 * (3 + 4) - 5 / 2', '1 +', '2 $ 3', '(1', '1.5 * 4']) {
  try { console.log(text, '=', parse(tokenize(text))); } catch (e) { console.log(text, '=>', `${e}`); }
}
