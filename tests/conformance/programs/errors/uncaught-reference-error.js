console.log('first');
console.log(notDefinedAnywhere);
console.log('second');
