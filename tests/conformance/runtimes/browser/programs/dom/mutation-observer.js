const box = document.createElement('div');
const observer = new MutationObserver((records) => {
    console.log('observed', records.map((r) => r.type + (r.attributeName ? ':' + r.attributeName : '')).join(' '));
});
observer.observe(box, { childList: true, attributes: true });
box.append('text');
box.setAttribute('title', 'x');
box.append(document.createElement('p'));
Promise.resolve().then(() => console.log('promise'));
console.log('changed');
