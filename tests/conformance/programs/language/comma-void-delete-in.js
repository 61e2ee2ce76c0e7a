let log = [];
const v = (log.push('a'), log.push('b'), 'last');
console.log(v, log);
for (let i = 0, j = 10; i < j; i += 4, j--) log.push([i, j]);
console.log(log);
const o = { x: { y: 1 }, get g() { return 1; } };
console.log(delete o.x.y, delete o.nothing, delete o['g'], o);
const arr = [1, 2, 3];
console.log(delete arr[1], arr, arr.length, 1 in arr, '0' in arr, 'length' in arr);
console.log(void 0 === undefined, typeof void 0, (void 'x', 'y'));
try { 'x' in 'string'; } catch (e) { console.log(e.message); }
try { ({}) instanceof 5; } catch (e) { console.log(e.message); }
try { ({}) instanceof ({}); } catch (e) { console.log(e.message); }
try { ({}) instanceof (() => {}); } catch (e) { console.log(e.message); }
