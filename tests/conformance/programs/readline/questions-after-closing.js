const readline = require('readline');
const { Readable } = require('stream');
const { promisify } = require('util');

const lines = readline.createInterface({ input: Readable.from(['first\n']) });
lines.close();
try {
    lines.question('Name? ', () => console.log('never'));
} catch (error) {
    console.log(error.code, error.stack);
}
const promised = require('readline/promises').createInterface({ input: Readable.from(['first\n']) });
promised.close();
promised.question('Name? ').catch((error) => {
    console.log(error.stack);
    (async () => {
        await promisify(lines.question).call(lines, 'Name? ');
    })();
});
