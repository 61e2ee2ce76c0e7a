console.log('A');
setTimeout(() => { console.log('B'); setTimeout(() => console.log('C'), 0); Promise.resolve().then(() => console.log('D')); }, 0);
Promise.resolve().then(() => { console.log('E'); setTimeout(() => console.log('F'), 0); }).then(() => console.log('G'));
const i = setInterval(() => { console.log('H'); clearInterval(i); }, 0);
(function () { console.log('I'); })();
(async () => { console.log('J'); await new Promise((r) => setTimeout(r, 0)); console.log('K'); })();
console.log('L');
