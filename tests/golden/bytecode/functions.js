function sum(a, b = 1, ...rest) { return a + b + rest.length; }
const name = function self(n) { return n ? self(n - 1) : arguments[0]; };
async function wait() { const value = await later(); return value?.done; }
function* count() { const sent = yield 1; yield* inner(sent); }
const { x, y: { z = 5 } } = sum(1, ...name);
[x.a, x[z]] = [1, 2];
