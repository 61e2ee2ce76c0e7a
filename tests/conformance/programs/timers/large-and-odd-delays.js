const big = setTimeout(() => console.log('overflowing delay fires at once'), 2 ** 31);
setTimeout(() => console.log('Infinity too'), Infinity);
setTimeout(() => console.log('null'), null);
setTimeout(() => console.log('array'), [3]);
setTimeout(() => console.log('true'), true);
setTimeout(() => console.log('object'), {});
setTimeout(() => console.log('twenty'), '20');
console.log(typeof big);
