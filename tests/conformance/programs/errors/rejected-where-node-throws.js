const rl = require('readline').createInterface({ input: process.stdin }); rl.close();
async function main() { await new Promise(r => rl.question('x', r)); }
main();
