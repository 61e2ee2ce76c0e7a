const log = (text) => console.log(text);
log('1 script');
setTimeout(() => log('2 timeout'), 0);
const channel = new MessageChannel();
channel.port1.onmessage = () => log('3 message channel');
channel.port2.postMessage(0);
queueMicrotask(() => {
    log('4 microtask');
    queueMicrotask(() => log('5 nested microtask'));
});
new MutationObserver(() => log('6 mutation observer')).observe(document.body, { attributes: true });
document.body.setAttribute('data-x', '1');
(async () => {
    log('7 async start');
    await undefined;
    log('8 after await');
})();
window.addEventListener('message', () => log('9 window message'));
window.postMessage('x', '*');
log('10 script end');
