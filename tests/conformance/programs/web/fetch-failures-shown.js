// What failed fetches are, with the places of those who waited for them.
async function load(address, options) {
    const response = await fetch(address, options);
    return response.text();
}

async function main() {
    const cases = [
        ['nope'], ['http://x:99999/'], ['ftp://x/'], ['about:blank'], ['file:///x'], ['data:x'], ['blob:nodedata:none'], ['http://localhost:1/'],
        ['http://x/', { body: 'x' }], ['http://x/', { method: 'A B' }], ['http://u:p@x/'], ['http://localhost:47654/'],
    ];
    for (const [address, options] of cases) {
        try {
            await load(address, options);
        } catch (error) {
            console.log(address, error);
        }
    }
    for (const options of [['nope'], ['http://u:p@x/'], ['http://x/', { method: 'A B' }], ['http://x/', { body: 'x' }]]) {
        try {
            new Request(...options);
        } catch (error) {
            console.log(error.stack.split('\n').slice(0, 3).join('\n'), error.cause === undefined ? '' : error.cause.stack.split('\n').slice(0, 4).join('\n'));
        }
    }
}

main();
