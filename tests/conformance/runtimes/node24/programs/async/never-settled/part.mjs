import { once, EventEmitter } from 'node:events';

const bell = new EventEmitter();
process.exitCode = 0;
process.on('exit', (code) => console.log('exit', code, process.exitCode));
for await (const word of ['first', 'second']) console.log(word);
{ const [ring] = await once(bell, 'ring'); console.log(ring); }
