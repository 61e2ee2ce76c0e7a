// A function that is called by its module's namespace is the module's.
import * as made from './made.mjs';

for (const run of [() => made.plain(), () => made.other(), () => made.default(), () => made.holder.plain(), () => new made.Maker().go()]) {
    try {
        run();
    } catch (error) {
        console.log(error.stack.split('\n').slice(0, 2).join('\n').replaceAll(import.meta.url.slice(0, -8), ''));
    }
}
try {
    await made.late();
} catch (error) {
    console.log(error.stack.split('\n').slice(0, 2).join('\n').replaceAll(import.meta.url.slice(0, -8), ''));
}
