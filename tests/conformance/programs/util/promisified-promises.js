// Functions that return promises need no promisify: Node 24 says so. It wants new before classes of zlib, too.
const util = require('util');
const zlib = require('zlib');
const fs = require('fs');

async function main() {
    const promised = util.promisify(async (callback) => callback(null, 'called back'));
    console.log(await promised(), await promised());
    console.log(zlib.Gzip() instanceof zlib.Gzip, zlib.Inflate() instanceof zlib.Inflate);
    try {
        fs.writeFile('x', {}, () => {});
    } catch (error) {
        console.log(error.stack.split('\n').slice(0, 2).join('\n'));
    }
}

main();
