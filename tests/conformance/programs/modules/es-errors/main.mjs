const specifiers = [
    './missing.mjs', 'missing-package', './folder', './broken.mjs', './wrong-name.mjs', './wrong-common.mjs', './ambiguous.mjs', 'node:nothing',
    'https://example.org/a.mjs', './text.txt', './data.json', './throws.mjs', './throws.mjs', 'pack/hidden', '#inner', './indirect.mjs', '@bad',
];
for (const specifier of specifiers) {
    try {
        console.log(specifier, await import(specifier));
    } catch (error) {
        console.log(specifier, error.name, error.code, error.message.replaceAll(import.meta.dirname, ''));
    }
}
for (const wrong of [Symbol('s'), { toString() { throw new RangeError('from toString'); } }, { toString: () => 'pack' }]) {
    await import(wrong).then((namespace) => console.log(namespace), (error) => console.log(error.name, error.message));
}
await import('./data.json', { with: { type: 'css' } }).catch((error) => console.log(error.name, error.code));
await import('./ok.mjs', { with: { type: 'json' } }).catch((error) => console.log(error.name, error.code));
await import('./ok.mjs', 5).catch((error) => console.log(error.name, error.message));
