function level1() { return new Error('traced'); }
function level2() { return level1(); }
const lines = level2().stack.split('\n');
console.log(lines[0]);
console.log(lines.slice(1, 3).map((l) => l.trim().replace(/\(.*[/\\]/, '(').replace(/:\d+\)$/, ')')));
const e = new TypeError('typed');
e.name = 'Renamed';
console.log(e.stack.split('\n')[0], String(e));
e.message = 'changed later';
console.log(e.stack.split('\n')[0], String(e));
class Deep extends Error {}
console.log(new Deep('deep').stack.split('\n')[0], new Deep('deep').name);
const limited = Error.stackTraceLimit;
Error.stackTraceLimit = 0;
console.log(new Error('no frames').stack);
Error.stackTraceLimit = limited;
