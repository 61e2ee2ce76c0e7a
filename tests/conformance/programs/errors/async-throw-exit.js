async function main() {
  console.log('main start');
  await new Promise((r) => setTimeout(r, 5));
  const data = undefined;
  console.log(data.items.length);
}
main();
process.on('exit', (c) => console.log('code', c));
