// Six nestings are quick, the seventh waits four milliseconds, so a flat message overtakes it.
const log = [];
let level = 0;
function nest() {
    level += 1;
    log.push(level);
    if (level === 8) return console.log(log.join(' '));
    if (level === 6) {
        const c = new MessageChannel();
        c.port1.onmessage = () => log.push('message');
        setTimeout(nest, 0);
        c.port2.postMessage(0);
        return;
    }
    setTimeout(nest, 0);
}
setTimeout(nest, 0);
