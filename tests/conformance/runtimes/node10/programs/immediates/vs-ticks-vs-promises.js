const out = [];
setImmediate(() => { out.push('i1'); process.nextTick(() => out.push('t1')); Promise.resolve().then(() => out.push('p1')); });
setImmediate(() => { out.push('i2'); setImmediate(() => { out.push('i4'); console.log(out.join(' ')); }); });
setImmediate(() => { out.push('i3'); process.nextTick(() => out.push('t3')); });
