// A file's descriptor is the least free one; the loop and its threads, and the pipe of the output, have some before.
const fs = require('fs');
const early = fs.openSync(__filename, 'r');
console.log(early);
const more = [fs.openSync(__filename, 'r'), fs.openSync(__filename, 'r')];
fs.closeSync(more[0]);
fs.open(__filename, 'r', (error, descriptor) => {
    console.log(error, descriptor, more);
    fs.promises.open(__filename).then(async (handle) => {
        console.log(handle.fd, handle);
        const closing = handle.close();
        console.log(Object.keys(handle), Object.getOwnPropertySymbols(handle).map((mark) => handle[mark]));
        await closing;
        console.log(handle.fd, await handle.close());
    });
});
