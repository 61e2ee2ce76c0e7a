// The place is the line of Node's own that the stack begins with.
(async () => {
  for (const wrong of [() => setTimeout(5), () => require('path').join(5), () => new URL('x'), () => require('zlib_nope')]) {
    try {
      wrong();
    } catch (error) {
      console.log(error.stack.split('\n').slice(0, 4).join('\n').replaceAll(__dirname, ''), Object.keys(error));
    }
  }
  await null;
  Buffer.from(5);
})();
