setTimeout(() => console.log('timeout'), 0); setImmediate(() => console.log('immediate')); const t = Date.now(); while (Date.now() - t < 8); console.log('body');
