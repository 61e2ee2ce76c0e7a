const p = Promise.reject(new Error('late'));
setTimeout(() => p.catch(e => console.log('caught', e.message)), 3);
process.on('warning', w => console.log('warning', w.name));
process.on('exit', c => console.log('exit', c));
