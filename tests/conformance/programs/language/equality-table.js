const vals = [0, -0, NaN, '', '0', 'a', null, undefined, true, false, [], [0], {}, 1n, Symbol.iterator, () => {}];
const show = (v) => typeof v === 'symbol' ? v.toString() : typeof v === 'bigint' ? v + 'n' : Object.is(v, -0) ? '-0' : typeof v === 'function' ? 'fn' : JSON.stringify(v) ?? String(v);
for (const x of vals) console.log(show(x).padEnd(16), vals.map((y) => { let s = ''; try { s += x == y ? '=' : '.'; } catch { s += '!'; } s += x === y ? '≡' : '.'; s += Object.is(x, y) ? 'i' : '.'; return s; }).join(' '));
for (const x of vals) console.log(show(x), !!x, typeof x, (() => { try { return String(x); } catch (e) { return e.message; } })(), (() => { try { return Number(x); } catch (e) { return e.message; } })());
