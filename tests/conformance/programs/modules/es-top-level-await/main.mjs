console.log('main starts after its dependencies');
import { value } from './slow.mjs';
import './fast.mjs';
import './sync.mjs';
console.log('main', value);
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
console.log(await Promise.resolve('awaited'));
for await (const item of [1, Promise.resolve(2)]) console.log(item);
const answer = await import('./late.mjs');
console.log(answer.default, await answer.promise);
try {
    await import('./failing.mjs');
} catch (error) {
    console.log('caught', error.message);
}
try {
    await import('./failing.mjs');
} catch (error) {
    console.log('caught again', error.message);
}
