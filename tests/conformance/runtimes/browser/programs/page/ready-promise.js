const ready = new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', resolve, { once: true });
});
ready.then((event) => console.log('ready', event && event.type));
window.addEventListener('load', async () => {
    console.log('load');
    await ready;
    console.log('after await in load');
});
setTimeout(() => console.log('timeout'), 0);
console.log(document.currentScript !== null, document.scripts.length);
