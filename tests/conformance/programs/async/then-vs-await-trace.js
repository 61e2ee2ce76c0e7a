const trace = [];
const add = (s) => { trace.push(s); };
async function viaAwait() { add('await:start'); const v = await inner(); add('await:' + v); }
function viaThen() { add('then:start'); return inner().then((v) => add('then:' + v)); }
async function inner() { add('inner'); return 'value'; }
function viaPromise() { add('p:start'); return new Promise((res) => { inner().then(res); }).then((v) => add('p:' + v)); }
async function viaReturnAwait() { return await inner(); }
async function viaReturn() { return inner(); }
viaAwait(); viaThen(); viaPromise(); viaReturnAwait().then(() => add('returnAwait')); viaReturn().then(() => add('return'));
Promise.resolve().then(() => add('m1')).then(() => add('m2')).then(() => add('m3')).then(() => add('m4'));
setImmediate(() => console.log(trace.join('\n')));
