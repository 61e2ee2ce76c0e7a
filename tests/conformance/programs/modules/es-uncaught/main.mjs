import { run } from './dependency.mjs';
process.on('exit', (code) => console.log('exit', code));
run(() => {
    throw new RangeError('out of the module');
});
