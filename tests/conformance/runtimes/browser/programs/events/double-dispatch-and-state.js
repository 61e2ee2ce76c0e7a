const el = document.createElement('div');
const order = [];
el.addEventListener('outer', () => {
    order.push('outer start');
    el.dispatchEvent(new CustomEvent('inner', { detail: order.length }));
    queueMicrotask(() => order.push('micro'));
    order.push('outer end');
});
el.addEventListener('inner', (e) => order.push('inner ' + e.detail));
el.dispatchEvent(new Event('outer'));
order.push('after dispatch');
setTimeout(() => console.log(order.join(' | ')), 0);
