setImmediate(() => console.log('1'));
setImmediate(() => { console.log('2'); setImmediate(() => console.log('4: next lap')); });
setImmediate(() => console.log('3'));
console.log('0');
