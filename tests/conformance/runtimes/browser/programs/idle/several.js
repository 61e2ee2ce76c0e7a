const first = requestIdleCallback(() => {
    console.log('one');
    Promise.resolve().then(() => console.log('micro of one'));
});
const second = requestIdleCallback(() => console.log('cancelled'));
requestIdleCallback(() => console.log('three'));
cancelIdleCallback(second);
console.log(second - first);
