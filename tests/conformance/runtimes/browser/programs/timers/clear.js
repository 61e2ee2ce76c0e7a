const a = setTimeout(() => console.log('never'), 0);
clearTimeout(a);
const b = setInterval(() => console.log('never either'), 0);
clearTimeout(b);
clearTimeout(undefined);
clearTimeout(123456);
clearInterval(null);
const c = setTimeout(() => {
    console.log('c clears d');
    clearTimeout(d);
}, 0);
const d = setTimeout(() => console.log('d must not run'), 0);
setTimeout(() => console.log('e'), 0);
console.log(typeof a, b > a);
