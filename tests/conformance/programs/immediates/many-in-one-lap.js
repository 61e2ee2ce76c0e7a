const seen = [];
for (let i = 0; i < 5; i++) setImmediate(() => { seen.push(i); if (i === 1) setImmediate(() => { seen.push('next lap'); console.log(seen.join(' ')); }); if (i === 2) process.nextTick(() => seen.push('tick')); });
