console.log('a return at the top level is fine in a module of Node');
if (true) return;
console.log('not reached');
