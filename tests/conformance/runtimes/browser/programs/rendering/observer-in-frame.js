const el = document.createElement('div');
document.body.append(el);
new MutationObserver((records) => console.log('observer', records.length)).observe(el, { childList: true });
requestAnimationFrame(() => {
    console.log('frame start');
    el.append('a');
    el.append('b');
    console.log('frame end');
});
requestAnimationFrame(() => {
    console.log('second callback');
    el.append('c');
});
