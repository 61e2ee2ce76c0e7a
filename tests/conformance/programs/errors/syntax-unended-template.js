const name = 'Ann';
console.log(`Hello ${name}, you are ${name`);
console.log('never');
