for (const specifier of ['./absent.mjs', 'absent-package', 'node:absent']) {
    await import(specifier).catch((error) => console.log(error.code, error.stack.split('\n').slice(1)));
}
const { rate } = await import('./rates.mjs');
console.log(rate);
