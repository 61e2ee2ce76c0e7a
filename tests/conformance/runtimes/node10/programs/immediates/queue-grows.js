let depth = 0;
(function again() {
  setImmediate(() => {
    depth++;
    console.log('depth', depth);
    process.nextTick(() => console.log('tick', depth));
    if (depth < 3) { again(); again.extra || setImmediate(() => console.log('extra at', depth)); again.extra = true; }
  });
})();
