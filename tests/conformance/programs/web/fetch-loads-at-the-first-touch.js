// fetch is lazy: the first touch loads undici
const a = Date.now();
setTimeout(() => console.log('10ms timer'), 10);
fetch('data:,hi').then(async r => console.log(await r.text()));
console.log('touching fetch cost over 5ms:', Date.now() - a > 5);
