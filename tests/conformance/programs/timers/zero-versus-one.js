setTimeout(() => console.log('one, first'), 1);
setTimeout(() => console.log('zero'), 0);
setTimeout(() => console.log('negative'), -5);
setTimeout(() => console.log('missing'));
setTimeout(() => console.log('NaN'), NaN);
setTimeout(() => console.log('string'), '1');
setTimeout(() => console.log('fraction'), 1.9);
