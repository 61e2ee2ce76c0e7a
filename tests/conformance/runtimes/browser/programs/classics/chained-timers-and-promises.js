setTimeout(() => {
    console.log('timer1');
    Promise.resolve().then(() => console.log('promise1'));
}, 0);
setTimeout(() => {
    console.log('timer2');
    Promise.resolve().then(() => console.log('promise2'));
}, 0);
new Promise((r) => { console.log('executor'); r(); })
    .then(() => { console.log('then1'); setTimeout(() => console.log('timer3'), 0); })
    .then(() => console.log('then2'));
