'use strict';
// Array.observe tells of splices, Object.observe of their parts.
var seq = 0;
function show(tag) { return function (rs) { rs.forEach(function (r) { console.log(tag, JSON.stringify(r, function (k, v) { return k === 'object' ? undefined : v; }), Object.keys(r).join(), Object.isFrozen(r)); }); }; }
function both(list, f) { var a = show('A'), o = show('O'); Array.observe(list, a); Object.observe(list, o); try { f(list); } catch (e) { console.log(e.message); } Object.deliverChangeRecords(a); Object.deliverChangeRecords(o); Array.unobserve(list, a); Object.unobserve(list, o); console.log('--', JSON.stringify(list), list.length); }
both([1, 2], function (l) { l.push(3); });
both([1, 2], function (l) { l.push(3, 4, 5); });
both([1, 2], function (l) { l.push(); });
both([1, 2], function (l) { l.pop(); });
both([], function (l) { l.pop(); l.shift(); });
both([1, 2, 3], function (l) { l.shift(); });
both([1, 2, 3], function (l) { l.unshift(9, 8); });
both([1, 2, 3], function (l) { l.unshift(); });
both([1, 2, 3, 4], function (l) { l.splice(1, 2, 'a', 'b', 'c'); });
both([1, 2, 3, 4], function (l) { l.splice(1, 2); });
both([1, 2, 3, 4], function (l) { l.splice(1, 0); l.splice(2); l.splice(); });
both([1, 2, 3, 4], function (l) { l.splice(-1, 1, 'z'); });
both([1, 2, 3, 4], function (l) { l.length = 2; });
both([1, 2, 3, 4], function (l) { l.length = 6; l.length = 6; });
both([1, , 3, , 5], function (l) { l.length = 1; });
both([1, 2], function (l) { l[0] = 5; l[1] = 2; l[2] = 'new'; l[5] = 'far'; });
both([3, 1, 2], function (l) { l.reverse(); });
both([3, 1, 2], function (l) { l.fill(0); });
both([3, 1, 2], function (l) { l.copyWithin(0, 1); });
both([3, 1, 2], function (l) { delete l[1]; l.name = 'x'; l.name = 'y'; delete l.name; });
both([3, 1, 2], function (l) { Object.defineProperty(l, '4', { value: 1, configurable: true, enumerable: true, writable: true }); });
both([3, 1, 2], function (l) { Object.freeze(l); l.push(1); });
both([3, 1], function (l) { Array.prototype.push.call(l, 7); Array.prototype.push.apply(l, [8, 9]); });
both([1, 2, 3], function (l) { Object.defineProperty(l, 'length', { value: 1 }); });
both([1, 2, 3], function (l) { Object.getNotifier(l).performChange('splice', function () { l[0] = 7; l.push(3); return { index: 0, removed: [], addedCount: 0 }; }); });
console.log(Array.observe.length, Array.observe.name, Array.unobserve.length, Array.unobserve.name);
try { Array.observe(1, function () {}); } catch (e) { console.log(e.message); } try { Array.observe([], 1); } catch (e) { console.log(e.message); }
console.log(Array.observe([1], function () {}), Array.observe({ a: 1 }, function () {})); try { Array.unobserve(1, 1); } catch (e) { console.log(e.message); } 
var l = [1]; Array.observe(l, function (r) { console.log('async', r); }); l.push(2); l.push(3); l[0] = 0; console.log(l, Array.isArray(l), l.concat([1]), l.map(function (x) { return x * 2; }), JSON.stringify(l));
var o = { length: 1, 0: 'a' }; Array.observe(o, show('obj')); Array.prototype.push.call(o, 'b'); Array.prototype.splice.call(o, 0, 1); o.x = 1;
