const start = Date.now();
setTimeout(() => console.log('timer'), 0);
(function spin(n) { if (n > 0) Promise.resolve().then(() => spin(n - 1)); else console.log('spun'); })(1000);
