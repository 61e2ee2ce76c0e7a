function debounce(fn, ms) { let t; return function (...a) { clearTimeout(t); t = setTimeout(() => fn.apply(this, a), ms); }; }
function throttle(fn, ms) { let last = -Infinity; return (...a) => { const now = Date.now(); if (now - last >= ms) { last = now; fn(...a); } }; }
const d = debounce((x) => console.log('debounced', x), 30); const th = throttle((x) => console.log('throttled', x), 1000);
d(1); d(2); setTimeout(() => d(3), 10); setTimeout(() => d(4), 100); th('a'); th('b'); setTimeout(() => th('c'), 50);
const obj = { v: 5, show: debounce(function () { console.log('this.v', this.v); }, 5) }; obj.show();
