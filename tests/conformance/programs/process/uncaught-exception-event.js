process.on('uncaughtException', (error, origin) => {
  console.log('handler:', error.message, origin);
  process.exitCode = 12;
});
setTimeout(() => console.log('the loop goes on'), 5);
function fail() { throw new Error('from main'); }
fail();
console.log('not reached');
