console.log('1');
setTimeout(() => console.log('2'), 0);
Promise.resolve().then(() => console.log('3')).then(() => console.log('4'));
queueMicrotask(() => console.log('5'));
(async () => {
    console.log('6');
    await null;
    console.log('7');
})();
console.log('8');
