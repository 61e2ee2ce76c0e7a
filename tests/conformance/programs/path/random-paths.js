const w = require('path').win32, parts = ['a', 'B', '..', '.', '', 'D:', 'd:', '\\', '/', '//', '\\\\', 'srv', 'x.y', '.z', '..q', 'con', 'd:x', 'nul.txt', '?', '/..', '\\a\\'];
let s = 12345; const r = n => (s = (s * 1103515245 + 12345) & 0x7fffffff, (s >> 8) % n);
const mk = () => { let t = ''; for (let i = r(7); i >= 0; i--) t += parts[r(parts.length)] + (r(3) ? '' : r(2) ? '\\' : '/'); return t; };

for (let i = 0; i < 150; i++) { const a = mk(), b = mk(); console.log(JSON.stringify([a, b, w.normalize(a), w.join(a, b), w.resolve('D:\\q', a, b), w.resolve('D:\\q', a), w.relative('E:\\' + a, 'E:\\' + b), w.relative('E:\\a\\' + a, 'E:\\a'), w.basename(a), w.dirname(a), w.extname(a), w.parse(a), w.isAbsolute(a), w.toNamespacedPath('D:\\' + a), w.basename(a, '.y'), w.format(w.parse(a))])); }
const p = require('path').posix; for (let i = 0; i < 150; i++) { const a = mk(), b = mk(); console.log(JSON.stringify([a, b, p.normalize(a), p.join(a, b), p.resolve('/q', a, b), p.relative('/' + a, '/' + b), p.basename(a), p.dirname(a), p.extname(a), p.parse(a), p.isAbsolute(a), p.basename(a, '.y'), p.format(p.parse(a))])); }
