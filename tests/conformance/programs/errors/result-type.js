const Ok = (value) => ({ ok: true, value, map: (f) => attempt(() => f(value)), unwrap: () => value });
const Err = (error) => ({ ok: false, error, map: () => Err(error), unwrap() { throw error; } });
function attempt(f) { try { return Ok(f()); } catch (e) { return Err(e); } }
const parse = (s) => attempt(() => JSON.parse(s));
console.log(parse('{"a":1}').map((o) => o.a).map((n) => n + 1).unwrap());
console.log(parse('{"a":null}').map((o) => o.a.b).error.message);
console.log(parse('nope').map((x) => x).error.name, parse('nope').ok);
try { parse('[').unwrap(); } catch (e) { console.log('unwrapped', e.message); }
console.log(Ok(1), Err('x').ok);
