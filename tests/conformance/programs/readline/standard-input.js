// The standard input of a program that gets none.
const readline = require('readline');
const reader = readline.createInterface({ input: process.stdin, output: process.stdout });
reader.on('line', (line) => console.log('line', line));
reader.on('close', () => console.log('\nno more input'));
reader.question('name? ', (answer) => console.log('never', answer));
process.on('exit', (code) => console.log('exit', code));
