async function main() { await null; throw new Error('later'); }
main();
