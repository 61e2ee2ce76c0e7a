const el = document.createElement('div');
const make = (name) => new MutationObserver((list) => console.log(name, list.length));
const a = make('a');
const b = make('b');
b.observe(el, { attributes: true });
a.observe(el, { attributes: true, childList: true });
el.id = 'x';
Promise.resolve().then(() => {
    console.log('promise, then changes again');
    el.append('y');
    Promise.resolve().then(() => console.log('inner promise'));
});
setTimeout(() => {
    el.id = 'z';
    console.log('taken', a.takeRecords().length);
}, 0);
