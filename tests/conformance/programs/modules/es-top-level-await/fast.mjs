console.log('fast starts');
await null;
console.log('fast ends');
