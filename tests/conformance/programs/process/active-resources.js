// process.getActiveResourcesInfo: requests, then handles in the order in which they were made, then timers and immediates.
const fs = require('fs');
const net = require('net');
const lines = [];
const show = (label) => lines.push(`${label}: ${process.getActiveResourcesInfo().join()} ${process._getActiveHandles().map((it) => it.constructor.name).join()}`);
show('start');
console.log('a line');
show('console');
const timer = setTimeout(() => {
    show('timeout');
    clearInterval(interval);
    show('cleared');
}, 100);
const interval = setInterval(() => {}, 1000);
setTimeout(() => {}, 1000).unref();
setImmediate(() => show('immediate'));
setImmediate(() => {}).unref();
show('timers');
const server = net.createServer((socket) => {
    show('connection');
    socket.end('bye');
}).listen(0, () => {
    show('listening');
    const client = net.connect(server.address().port, '127.0.0.1', () => {
        show('connect');
        process.nextTick(() => show('after connect'));
    });
    show('connecting');
    client.resume().on('close', () => {
        show('client closed');
        server.close(() => {
            show('server closed');
            fs.stat(__filename, () => {
                show('stat');
                Promise.resolve().then(() => show('after stat'));
                fs.promises.access(__filename).then(() => show('access'));
                show('asked');
            });
            show('stat asked');
            const watcher = fs.watch(__dirname);
            show('watching');
            watcher.close();
        });
        show('closing');
    });
});
timer.ref();
process.on('exit', () => {
    show('exit');
    console.log(lines.join('\n'));
});
