setTimeout(() => console.log('fifty'), 50);
setTimeout(() => console.log('zero'), 0);
setTimeout(() => console.log('no delay'));
setTimeout(() => console.log('negative'), -100);
setTimeout(() => console.log('text', typeof '30'), '30');
setTimeout(() => console.log('not a number'), 'abc');
console.log('main');
