const a = requestAnimationFrame(() => console.log('a never'));
cancelAnimationFrame(a);
requestAnimationFrame(() => {
    console.log('b cancels c');
    cancelAnimationFrame(c);
    cancelAnimationFrame(999);
});
const c = requestAnimationFrame(() => console.log('c never'));
requestAnimationFrame(() => console.log('d'));
console.log(typeof a, c - a);
