const zlib = require('zlib');
const gz = zlib.createGzip();
gz.on('error', e => console.log('error', e.code, e.message));
gz.on('close', () => console.log('close', gz.destroyed, gz._closed));
gz.write('data');
gz.close(() => { console.log('closed cb'); });
try { gz.write('after'); } catch (e) { console.log('threw', e.code); }
setTimeout(() => { const g2 = zlib.createGunzip(); g2.on('error', e => console.log('g2', e.message, e.code)).on('close', () => console.log('g2 close')).on('end', () => console.log('g2 end')).on('finish', () => console.log('g2 finish')); g2.write('xx'); g2.end('yy'); }, 10);
