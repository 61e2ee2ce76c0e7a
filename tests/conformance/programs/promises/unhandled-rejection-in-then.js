setTimeout(() => {
  console.log('timeout');
  Promise.resolve(1).then((v) => { throw new TypeError('in a reaction ' + v); });
  setImmediate(() => console.log('too late'));
}, 5);
process.on('exit', (c) => console.log('code', c));
