let idles = 0;
function idle() {
    idles += 1;
    console.log('idle', idles);
    if (idles < 3) requestIdleCallback(idle);
}
requestIdleCallback(idle);
setTimeout(() => console.log('much later'), 300);
