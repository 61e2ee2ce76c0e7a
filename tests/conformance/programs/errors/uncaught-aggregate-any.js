async function main() { await Promise.any([1, 2].map(async (n) => { await null; throw new Error('source ' + n); })); }
main().then(() => console.log('no'));
