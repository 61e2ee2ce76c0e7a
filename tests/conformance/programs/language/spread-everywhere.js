const base = [1, 2];
console.log([0, ...base, ...'hi', ...new Set([3, 3]), ...new Map([['k', 'v']])]);
console.log(Math.max(...base, ...[9, 4]));
const defaults = { colour: 'red', size: 1 };
console.log({ ...defaults, size: 2, ...null, ...undefined, ...'ab', ...[7] });
const withGetter = { get now() { return 'read once'; } };
console.log({ ...withGetter });
class Point { constructor(x, y) { this.x = x; this.y = y; } }
console.log(new Point(...[3, 4]));
function* letters() { yield 'a'; yield 'b'; }
console.log([...letters(), ...letters()]);
try { console.log([...{}]); } catch (e) { console.log(e.message); }
try { Math.max(...5); } catch (e) { console.log(e.message); }
