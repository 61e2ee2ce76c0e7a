async function f1() { console.log('f1'); await f2(); console.log('f1 end'); }
async function f2() { console.log('f2'); await f3(); console.log('f2 end'); }
async function f3() { console.log('f3'); }
f1().then(() => console.log('f1 done'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('p1')).then(() => console.log('p2')).then(() => console.log('p3')).then(() => console.log('p4')).then(() => console.log('p5')).then(() => console.log('p6')).then(() => console.log('p7'));
