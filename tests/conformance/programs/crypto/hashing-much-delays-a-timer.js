const zlibLike = require('crypto').createHash('sha256');
const chunk = Buffer.alloc(1024 * 1024, 'x');
const t0 = Date.now();
setTimeout(() => console.log('timer at', Date.now() - t0 >= 15 ? 'late' : 'soon'), 5);
for (let i = 0; i < 32; i++) zlibLike.update(chunk);
console.log(zlibLike.digest('hex').slice(0, 8));
