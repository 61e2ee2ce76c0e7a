const order = [];
const note = (x) => order.push(x);
document.addEventListener('DOMContentLoaded', () => { note('dcl'); queueMicrotask(() => note('dcl micro')); });
window.addEventListener('load', () => {
    note('load');
    queueMicrotask(() => note('load micro'));
    setTimeout(() => { note('timeout in load'); console.log(order.join(', ')); }, 0);
});
window.addEventListener('pageshow', (e) => note('pageshow ' + e.persisted));
note('script');
Promise.resolve().then(() => note('script micro'));
